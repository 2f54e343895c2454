# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/live_activity/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesLiveActivityUpdateResponse

ENDPOINT: Endpoint[MessagesLiveActivityUpdateResponse] = Endpoint(
    operation=OPERATIONS["messages_live_activity_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id"),
        Argument("activity_id", "activity_id"),
        Argument("content_state", "content_state", ObjectDecoder("LiveActivityContentState")),
        Argument("end_activity", "end_activity"),
        Argument("dismissal_date", "dismissal_date"),
        Argument("stale_date", "stale_date"),
        Argument("notification", "notification", ObjectDecoder("ApplePush")),
    ),
    result="MessagesLiveActivityUpdateResponse",
)

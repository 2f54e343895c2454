# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/live_activity/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesLiveActivityUpdateResponse

ENDPOINT: Endpoint[MessagesLiveActivityUpdateResponse] = Endpoint(
    operation=OPERATIONS["messages_live_activity_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id", "str"),
        Argument("activity_id", "activity_id", "str"),
        Argument(
            "content_state",
            "content_state",
            "LiveActivityContentState | Mapping[str, Any]",
            ObjectDecoder("LiveActivityContentState"),
        ),
        Argument("end_activity", "end_activity", "bool"),
        Argument("dismissal_date", "dismissal_date", "datetime | str"),
        Argument("stale_date", "stale_date", "datetime | str"),
        Argument("notification", "notification", "ApplePush | dicts.ApplePush", ObjectDecoder("ApplePush")),
    ),
    result="MessagesLiveActivityUpdateResponse",
)

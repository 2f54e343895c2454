# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/live_activity/start"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesLiveActivityStartResponse

ENDPOINT: Endpoint[MessagesLiveActivityStartResponse] = Endpoint(
    operation=OPERATIONS["messages_live_activity_start"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id"),
        Argument("activity_id", "activity_id"),
        Argument("activity_attributes_type", "activity_attributes_type"),
        Argument("activity_attributes", "activity_attributes", ObjectDecoder("LiveActivityAttributes")),
        Argument("content_state", "content_state", ObjectDecoder("LiveActivityContentState")),
        Argument("notification", "notification", ObjectDecoder("ApplePush")),
        Argument("dismissal_date", "dismissal_date"),
        Argument("stale_date", "stale_date"),
        Argument("external_user_ids", "external_user_ids"),
        Argument("user_aliases", "user_aliases", ListDecoder("UserAlias")),
        Argument("segment_id", "segment_id"),
        Argument("custom_audience", "custom_audience", ObjectDecoder("ConnectedAudience")),
    ),
    result="MessagesLiveActivityStartResponse",
)

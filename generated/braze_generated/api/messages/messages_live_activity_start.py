# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/live_activity/start"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesLiveActivityStartResponse

ENDPOINT: Endpoint[MessagesLiveActivityStartResponse] = Endpoint(
    operation=OPERATIONS["messages_live_activity_start"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("app_id", "app_id", "str"),
        Argument("activity_id", "activity_id", "str"),
        Argument("activity_attributes_type", "activity_attributes_type", "str"),
        Argument(
            "activity_attributes",
            "activity_attributes",
            "LiveActivityAttributes | Mapping[str, Any]",
            ObjectDecoder("LiveActivityAttributes"),
        ),
        Argument(
            "content_state",
            "content_state",
            "LiveActivityContentState | Mapping[str, Any]",
            ObjectDecoder("LiveActivityContentState"),
        ),
        Argument("notification", "notification", "ApplePush | dicts.ApplePush", ObjectDecoder("ApplePush")),
        Argument("dismissal_date", "dismissal_date", "datetime | str"),
        Argument("stale_date", "stale_date", "datetime | str"),
        Argument("external_user_ids", "external_user_ids", "Sequence[str]"),
        Argument("user_aliases", "user_aliases", "Sequence[UserAlias | dicts.UserAlias]", ListDecoder("UserAlias")),
        Argument("segment_id", "segment_id", "str"),
        Argument(
            "custom_audience",
            "custom_audience",
            "ConnectedAudience | dicts.ConnectedAudience",
            ObjectDecoder("ConnectedAudience"),
        ),
    ),
    result="MessagesLiveActivityStartResponse",
)

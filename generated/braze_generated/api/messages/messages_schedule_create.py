# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesScheduleCreateResponse

ENDPOINT: Endpoint[MessagesScheduleCreateResponse] = Endpoint(
    operation=OPERATIONS["messages_schedule_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("schedule", "schedule", "Schedule | dicts.Schedule", ObjectDecoder("Schedule")),
        Argument("broadcast", "broadcast", "bool"),
        Argument("external_user_ids", "external_user_ids", "Sequence[str]"),
        Argument("user_aliases", "user_aliases", "Sequence[UserAlias | dicts.UserAlias]", ListDecoder("UserAlias")),
        Argument(
            "audience", "audience", "ConnectedAudience | dicts.ConnectedAudience", ObjectDecoder("ConnectedAudience")
        ),
        Argument("segment_id", "segment_id", "str"),
        Argument("campaign_id", "campaign_id", "str"),
        Argument("send_id", "send_id", "str"),
        Argument("override_messaging_limits", "override_messaging_limits", "bool"),
        Argument("recipient_subscription_state", "recipient_subscription_state", "RecipientSubscriptionState"),
        Argument("messages", "messages", "Messages | dicts.Messages", ObjectDecoder("Messages")),
    ),
    result="MessagesScheduleCreateResponse",
)

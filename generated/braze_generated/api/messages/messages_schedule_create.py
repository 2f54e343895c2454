# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesScheduleCreateResponse

ENDPOINT: Endpoint[MessagesScheduleCreateResponse] = Endpoint(
    operation=OPERATIONS["messages_schedule_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("schedule", "schedule", ObjectDecoder("Schedule")),
        Argument("broadcast", "broadcast"),
        Argument("external_user_ids", "external_user_ids"),
        Argument("user_aliases", "user_aliases", ListDecoder("UserAlias")),
        Argument("audience", "audience", ObjectDecoder("ConnectedAudience")),
        Argument("segment_id", "segment_id"),
        Argument("campaign_id", "campaign_id"),
        Argument("send_id", "send_id"),
        Argument("override_messaging_limits", "override_messaging_limits"),
        Argument("recipient_subscription_state", "recipient_subscription_state"),
        Argument("messages", "messages", ObjectDecoder("Messages")),
    ),
    result="MessagesScheduleCreateResponse",
)

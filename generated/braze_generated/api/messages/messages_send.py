# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesSendResponse

ENDPOINT: Endpoint[MessagesSendResponse] = Endpoint(
    operation=OPERATIONS["messages_send"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("broadcast", "broadcast"),
        Argument("external_user_ids", "external_user_ids"),
        Argument("user_aliases", "user_aliases", ListDecoder("UserAlias")),
        Argument("segment_id", "segment_id"),
        Argument("audience", "audience", ObjectDecoder("ConnectedAudience")),
        Argument("campaign_id", "campaign_id"),
        Argument("send_id", "send_id"),
        Argument("override_frequency_capping", "override_frequency_capping"),
        Argument("recipient_subscription_state", "recipient_subscription_state"),
        Argument("messages", "messages", ObjectDecoder("Messages")),
    ),
    result="MessagesSendResponse",
)

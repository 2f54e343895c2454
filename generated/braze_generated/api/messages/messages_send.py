# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import MessagesSendResponse

ENDPOINT: Endpoint[MessagesSendResponse] = Endpoint(
    operation=OPERATIONS["messages_send"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("broadcast", "broadcast", "bool"),
        Argument("external_user_ids", "external_user_ids", "Sequence[str]"),
        Argument("user_aliases", "user_aliases", "Sequence[UserAlias | dicts.UserAlias]", ListDecoder("UserAlias")),
        Argument("segment_id", "segment_id", "str"),
        Argument(
            "audience", "audience", "ConnectedAudience | dicts.ConnectedAudience", ObjectDecoder("ConnectedAudience")
        ),
        Argument("campaign_id", "campaign_id", "str"),
        Argument("send_id", "send_id", "str"),
        Argument("override_frequency_capping", "override_frequency_capping", "bool"),
        Argument("recipient_subscription_state", "recipient_subscription_state", "RecipientSubscriptionState"),
        Argument("messages", "messages", "Messages | dicts.Messages", ObjectDecoder("Messages")),
    ),
    result="MessagesSendResponse",
)

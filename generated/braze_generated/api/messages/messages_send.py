# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/send"""

from ...client import Endpoint
from ...models.messages_send_response import MessagesSendResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["messages_send"],
    path={},
    query={},
    headers={},
    body={
        "broadcast": "broadcast",
        "external_user_ids": "external_user_ids",
        "user_aliases": "user_aliases",
        "segment_id": "segment_id",
        "audience": "audience",
        "campaign_id": "campaign_id",
        "send_id": "send_id",
        "override_frequency_capping": "override_frequency_capping",
        "recipient_subscription_state": "recipient_subscription_state",
        "messages": "messages",
    },
    request="MessagesSendRequest",
    result=MessagesSendResponse,
)

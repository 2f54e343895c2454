# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/create"""

from ...client import Endpoint
from ...models.messages_schedule_create_response import MessagesScheduleCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["messages_schedule_create"],
    path={},
    query={},
    headers={},
    body={
        "broadcast": "broadcast",
        "external_user_ids": "external_user_ids",
        "user_aliases": "user_aliases",
        "audience": "audience",
        "segment_id": "segment_id",
        "campaign_id": "campaign_id",
        "send_id": "send_id",
        "override_messaging_limits": "override_messaging_limits",
        "recipient_subscription_state": "recipient_subscription_state",
        "schedule": "schedule",
        "messages": "messages",
    },
    request="MessagesScheduleCreateRequest",
    result=MessagesScheduleCreateResponse,
)

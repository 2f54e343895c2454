# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /messages/scheduled_broadcasts"""

from ...client import Endpoint
from ...models.messages_scheduled_broadcasts_response import MessagesScheduledBroadcastsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["messages_scheduled_broadcasts"],
    path={},
    query={"end_time": "end_time"},
    headers={},
    body=None,
    request=None,
    result=MessagesScheduledBroadcastsResponse,
)

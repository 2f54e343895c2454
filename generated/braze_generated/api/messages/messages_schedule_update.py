# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/update"""

from ...client import Endpoint
from ...models.messages_schedule_update_response import MessagesScheduleUpdateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["messages_schedule_update"],
    path={},
    query={},
    headers={},
    body={"schedule_id": "schedule_id", "schedule": "schedule", "messages": "messages"},
    request="MessagesScheduleUpdateRequest",
    result=MessagesScheduleUpdateResponse,
)

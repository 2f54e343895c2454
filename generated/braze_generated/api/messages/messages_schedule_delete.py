# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /messages/schedule/delete"""

from ...client import Endpoint
from ...models.messages_schedule_delete_response import MessagesScheduleDeleteResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["messages_schedule_delete"],
    path={},
    query={},
    headers={},
    body={"schedule_id": "schedule_id"},
    request="MessagesScheduleDeleteRequest",
    result=MessagesScheduleDeleteResponse,
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/delete"""

from ...client import Endpoint
from ...models.canvas_trigger_schedule_delete_response import CanvasTriggerScheduleDeleteResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_delete"],
    path={},
    query={},
    headers={},
    body={"canvas_id": "canvas_id", "schedule_id": "schedule_id"},
    request="CanvasTriggerScheduleDeleteRequest",
    result=CanvasTriggerScheduleDeleteResponse,
)

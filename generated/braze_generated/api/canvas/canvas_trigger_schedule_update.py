# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/update"""

from ...client import Endpoint
from ...models.canvas_trigger_schedule_update_response import CanvasTriggerScheduleUpdateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_update"],
    path={},
    query={},
    headers={},
    body={"canvas_id": "canvas_id", "schedule_id": "schedule_id", "schedule": "schedule"},
    request="CanvasTriggerScheduleUpdateRequest",
    result=CanvasTriggerScheduleUpdateResponse,
)

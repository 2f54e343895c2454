# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/create"""

from ...client import Endpoint
from ...models.canvas_trigger_schedule_create_response import CanvasTriggerScheduleCreateResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_create"],
    path={},
    query={},
    headers={},
    body={
        "canvas_id": "canvas_id",
        "recipients": "recipients",
        "audience": "audience",
        "broadcast": "broadcast",
        "context": "context",
        "canvas_entry_properties": "canvas_entry_properties",
        "schedule": "schedule",
    },
    request="CanvasTriggerScheduleCreateRequest",
    result=CanvasTriggerScheduleCreateResponse,
)

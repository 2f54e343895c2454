# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import CanvasTriggerScheduleUpdateResponse

ENDPOINT: Endpoint[CanvasTriggerScheduleUpdateResponse] = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("schedule_id", "schedule_id", "str"),
        Argument("schedule", "schedule", "Schedule | dicts.Schedule", ObjectDecoder("Schedule")),
    ),
    result="CanvasTriggerScheduleUpdateResponse",
)

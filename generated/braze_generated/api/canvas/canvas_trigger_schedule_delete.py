# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CanvasTriggerScheduleDeleteResponse

ENDPOINT: Endpoint[CanvasTriggerScheduleDeleteResponse] = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_delete"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("canvas_id", "canvas_id", "str"),
        Argument("schedule_id", "schedule_id", "str"),
    ),
    result="CanvasTriggerScheduleDeleteResponse",
)

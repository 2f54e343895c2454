# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /canvas/trigger/schedule/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ListDecoder, ObjectDecoder

if TYPE_CHECKING:
    from ...models import CanvasTriggerScheduleCreateResponse

ENDPOINT: Endpoint[CanvasTriggerScheduleCreateResponse] = Endpoint(
    operation=OPERATIONS["canvas_trigger_schedule_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("canvas_id", "canvas_id"),
        Argument("schedule", "schedule", ObjectDecoder("Schedule")),
        Argument("recipients", "recipients", ListDecoder("CanvasRecipient")),
        Argument("audience", "audience", ObjectDecoder("ConnectedAudience")),
        Argument("broadcast", "broadcast"),
        Argument("context", "context", ObjectDecoder("CanvasContext")),
        Argument("canvas_entry_properties", "canvas_entry_properties", ObjectDecoder("CanvasEntryProperties")),
    ),
    result="CanvasTriggerScheduleCreateResponse",
)

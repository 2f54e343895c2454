# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class CanvasTriggerScheduleDeleteRequest(Model):
    """
    The Canvas, and the schedule to cancel.
    """

    __slots__ = ()
    _required = ["canvas_id", "schedule_id"]

    def __init__(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> None:
        self._fill(
            {
                "canvas_id": canvas_id,
                "schedule_id": schedule_id,
            },
        )

    canvas_id: Field[str] = Field("canvas_id")
    """
    API identifier of the Canvas.
    """

    schedule_id: Field[str] = Field("schedule_id")
    """
    Identifier of the schedule, as its creation returned it.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, one

if TYPE_CHECKING:
    from .schedule import Schedule


class CanvasTriggerScheduleUpdateRequest(Model):
    """
    The Canvas, the schedule to change, and its new time.
    """

    __slots__ = ()
    _required = ["canvas_id", "schedule_id", "schedule"]

    def __init__(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: Schedule | Mapping[str, Any],
    ) -> None:
        self._fill(
            {
                "canvas_id": canvas_id,
                "schedule_id": schedule_id,
                "schedule": schedule,
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

    schedule: Field[Schedule] = Field("schedule", one("Schedule"))
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerScheduleDeleteRequest(RequestModel):
    """
    The Canvas, and the schedule to cancel.
    """

    __slots__ = ()
    _required = ["canvas_id", "schedule_id"]

    canvas_id: str
    """
    API identifier of the Canvas.
    """

    schedule_id: str
    """
    Identifier of the schedule, as its creation returned it.
    """

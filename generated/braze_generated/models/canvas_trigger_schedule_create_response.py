# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerScheduleCreateResponse(Result):
    """
    The schedule that was made.
    """

    __slots__ = ()
    _required = ("schedule_id", "message")
    _partial_errors = ("errors",)

    schedule_id: str
    """
    Identifier of the schedule. Keep it to change or cancel the entry.
    """

    message: str
    """
    `success` when the entry was scheduled.
    """

    dispatch_id: str | None = None
    """
    Identifier of this dispatch.
    """

    errors: list[str] | None = None
    """
    Faults that did not stop the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CanvasTriggerScheduleUpdateResponse(Result):
    """
    Confirmation that the schedule was changed.
    """

    __slots__ = ()
    _partial_errors = ("errors",)

    message: str | None = None
    """
    `success` if the schedule was changed.
    """

    errors: list[str] | None = None
    """
    Errors that did not stop the request.
    """

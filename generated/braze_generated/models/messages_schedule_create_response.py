# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class MessagesScheduleCreateResponse(Result):
    """
    The messages were scheduled.
    """

    __slots__ = ()
    _required = ("dispatch_id", "schedule_id", "message")
    _partial_errors = ("errors",)

    dispatch_id: str
    """
    Identifier of this dispatch.
    """

    schedule_id: str
    """
    Identifier of the schedule. Keep it to change or cancel the messages.
    """

    message: str
    """
    `success` if the messages were scheduled.
    """

    errors: list[str] | None = None
    """
    Errors that did not stop the request.
    """

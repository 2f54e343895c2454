# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Omit, Result


class MessagesScheduleCreateResponse(Result):
    """
    The messages were scheduled.
    """

    __slots__ = ()
    _required = ["message", "schedule_id"]
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        schedule_id: str,
        message: str,
        dispatch_id: str | Omit = OMIT,
        errors: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "schedule_id": schedule_id,
                "message": message,
                "dispatch_id": dispatch_id,
                "errors": errors,
            },
        )

    schedule_id: Field[str] = Field("schedule_id")
    """
    Identifier of the schedule. Keep it to change or cancel the messages.
    """

    message: Field[str] = Field("message")
    """
    `success` when the messages were scheduled.
    """

    dispatch_id: Field[str | None] = Field("dispatch_id")
    """
    Identifier of this dispatch.
    """

    errors: Field[list[str] | None] = Field("errors")
    """
    Faults that did not stop the request.
    """

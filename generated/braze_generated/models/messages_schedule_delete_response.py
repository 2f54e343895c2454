# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Omit, Result


class MessagesScheduleDeleteResponse(Result):
    """
    Confirmation that the messages were cancelled.
    """

    __slots__ = ()
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        message: str | Omit = OMIT,
        errors: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "errors": errors,
            },
        )

    message: Field[str | None] = Field("message")
    """
    `success` when the messages were cancelled.
    """

    errors: Field[list[str] | None] = Field("errors")
    """
    Faults that did not stop the request.
    """

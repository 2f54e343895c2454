# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Omit, Result


class CanvasTriggerSendResponse(Result):
    """
    What became of the request. The work itself is done later: `success` means that the request was
    accepted. It is answered for a paused or archived Canvas too, with a `notice`.
    """

    __slots__ = ()
    _required = ["dispatch_id", "message"]
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        dispatch_id: str,
        message: str,
        notice: str | Omit = OMIT,
        errors: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "dispatch_id": dispatch_id,
                "message": message,
                "notice": notice,
                "errors": errors,
            },
        )

    dispatch_id: Field[str] = Field("dispatch_id")
    """
    Identifier of this dispatch.
    """

    message: Field[str] = Field("message")
    """
    `success` when the request was accepted.
    """

    notice: Field[str | None] = Field("notice")
    """
    Says that the Canvas is paused or archived, so that nothing is sent.
    """

    errors: Field[list[str] | None] = Field("errors")
    """
    Faults that did not stop the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Omit, Result


class MessagesSendResponse(Result):
    """
    The messages were accepted, and are sent after this answer.
    """

    __slots__ = ()
    _required = ["message"]
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        message: str,
        dispatch_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        errors: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "dispatch_id": dispatch_id,
                "send_id": send_id,
                "errors": errors,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the messages were accepted.
    """

    dispatch_id: Field[str | None] = Field("dispatch_id")
    """
    Identifier of this dispatch.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Send identifier under which a broadcast is counted. Present where the send is tracked.
    """

    errors: Field[list[str] | None] = Field("errors")
    """
    Faults that did not stop the request.
    """

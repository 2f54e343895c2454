# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Omit, Result


class CampaignsTriggerSendResponse(Result):
    """
    What became of the request. The messages are sent later: a success means that the request was
    accepted.
    """

    __slots__ = ()
    _required = ["dispatch_id"]
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        dispatch_id: str,
        message: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        errors: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "dispatch_id": dispatch_id,
                "message": message,
                "send_id": send_id,
                "errors": errors,
            },
        )

    dispatch_id: Field[str] = Field("dispatch_id")
    """
    Identifier of this dispatch, one for all users of the request.
    """

    message: Field[str | None] = Field("message")
    """
    `success` when the request was accepted.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Identifier under which the statistics are kept, where the send is tracked (a broadcast).
    """

    errors: Field[list[str] | None] = Field("errors")
    """
    Faults that did not stop the request.
    """

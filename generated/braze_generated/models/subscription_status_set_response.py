# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Result


class SubscriptionStatusSetResponse(Result):
    """
    Confirmation that the states were accepted.
    """

    __slots__ = ()
    _required = ["message"]

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        self._fill(
            {
                "message": message,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the request was accepted.
    """

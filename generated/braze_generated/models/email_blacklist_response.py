# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Omit, Result


class EmailBlacklistResponse(Result):
    """
    Confirmation that the addresses were accepted.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        message: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
            },
        )

    message: Field[str | None] = Field("message")
    """
    `success` when the request was accepted.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Omit, Result


class TemplatesEmailUpdateResponse(Result):
    """
    The outcome of the update. Braze does not document what it holds.
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
    `success`, or what went wrong.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Result


class PetsWalksResponse(Result):
    """
    What became of the walk.
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
    `success`.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Omit, Result


class UsersIdentifyResponse(Result):
    """
    That the request was accepted. It does not tell whether profiles were merged.
    """

    __slots__ = ()
    _required = ["message"]

    def __init__(
        self,
        *,
        message: str,
        aliases_processed: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "aliases_processed": aliases_processed,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the request was valid, even where nothing matched or nothing was merged.
    """

    aliases_processed: Field[int | None] = Field("aliases_processed")
    """
    Number of entries accepted.
    """

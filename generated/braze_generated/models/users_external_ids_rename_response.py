# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..types import OMIT, Field, Omit, Result


class UsersExternalIdsRenameResponse(Result):
    """
    What became of each replacement.
    """

    __slots__ = ()
    _required = ["message"]
    _partial_errors = ("rename_errors",)

    def __init__(
        self,
        *,
        message: str,
        external_ids: Sequence[str] | Omit = OMIT,
        rename_errors: Sequence[Sequence[Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "external_ids": external_ids,
                "rename_errors": rename_errors,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` for every valid request, even when each replacement in it failed.
    """

    external_ids: Field[list[str] | None] = Field("external_ids")
    """
    External ids of the replacements that succeeded.
    """

    rename_errors: Field[list[list[Any]] | None] = Field("rename_errors")
    """
    One list for each replacement that failed. Braze's messages refer to the position of the replacement
    in the request.
    """

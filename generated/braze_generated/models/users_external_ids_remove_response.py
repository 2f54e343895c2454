# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..types import OMIT, Field, Omit, Result


class UsersExternalIdsRemoveResponse(Result):
    """
    What became of each id.
    """

    __slots__ = ()
    _required = ["message"]
    _partial_errors = ("removal_errors",)

    def __init__(
        self,
        *,
        message: str,
        removed_ids: Sequence[str] | Omit = OMIT,
        removal_errors: Sequence[Sequence[Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "removed_ids": removed_ids,
                "removal_errors": removal_errors,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` for every valid request, even when no id in it could be removed.
    """

    removed_ids: Field[list[str] | None] = Field("removed_ids")
    """
    External ids that were removed.
    """

    removal_errors: Field[list[list[Any]] | None] = Field("removal_errors")
    """
    One list for each id that could not be removed. Braze's messages refer to the position of the id in
    the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRenameResponse(Result):
    """
    What became of each replacement.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("rename_errors",)

    message: str
    """
    `success` for every valid request, even when each replacement in it failed.
    """

    external_ids: list[str] | None = None
    """
    External ids of the replacements that succeeded.
    """

    rename_errors: list[list[Any]] | None = None
    """
    One list for each replacement that failed. Braze's messages refer to the position of the replacement
    in the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRenameResponse(Result):
    """
    Result of each rename.
    """

    __slots__ = ()
    _required = ("message", "external_ids", "rename_errors")
    _partial_errors = ("rename_errors",)

    message: str
    """
    `success` for every valid request, even if every rename in it failed.
    """

    external_ids: list[str] = field(metadata={"absent": list})
    """
    External ids of the renames that succeeded.
    """

    rename_errors: list[list[Any]] = field(metadata={"absent": list})
    """
    One list for each rename that failed. Braze's messages refer to the position of the rename in the
    request.
    """

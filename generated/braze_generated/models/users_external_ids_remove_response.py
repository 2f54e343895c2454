# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRemoveResponse(Result):
    """
    Result for each id.
    """

    __slots__ = ()
    _required = ("message", "removed_ids", "removal_errors")
    _partial_errors = ("removal_errors",)

    message: str
    """
    `success` for every valid request, even if no id in it could be removed.
    """

    removed_ids: list[str] = field(metadata={"absent": list})
    """
    External ids that were removed.
    """

    removal_errors: list[list[Any]] = field(metadata={"absent": list})
    """
    One list for each id that could not be removed. Braze's messages refer to the position of the id in
    the request.
    """

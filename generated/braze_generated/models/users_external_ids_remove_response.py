# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRemoveResponse(Result):
    """
    What became of each id.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("removal_errors",)

    message: str
    """
    `success` for every valid request, even when no id in it could be removed.
    """

    removed_ids: list[str] | None = None
    """
    External ids that were removed.
    """

    removal_errors: list[list[Any]] | None = None
    """
    One list for each id that could not be removed. Braze's messages refer to the position of the id in
    the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersDeleteResponse(Result):
    """
    Number of users that will be deleted.
    """

    __slots__ = ()
    _required = ("deleted",)

    deleted: int
    """
    Number of users queued for deletion.
    """

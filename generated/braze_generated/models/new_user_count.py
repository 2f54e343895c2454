# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class NewUserCount(ResponseModel):
    """
    Number of new users on one day.
    """

    __slots__ = ()
    _required = ("time", "new_users")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    new_users: int
    """
    Number of new users on the day.
    """

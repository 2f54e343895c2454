# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class NewUserCount(ResponseModel):
    """
    How many users were new on one day.
    """

    __slots__ = ()
    _required = ("time", "new_users")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    new_users: int
    """
    Users who were new on the day.
    """

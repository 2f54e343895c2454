# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class MonthlyActiveUserCount(ResponseModel):
    """
    Number of unique users who were active in the 30 days up to a given day.
    """

    __slots__ = ()
    _required = ("time", "mau")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    mau: int
    """
    Number of unique users active in the 30 days up to the day.
    """

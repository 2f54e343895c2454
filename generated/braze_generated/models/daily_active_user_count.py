# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DailyActiveUserCount(ResponseModel):
    """
    Number of unique users who were active on one day.
    """

    __slots__ = ()
    _required = ("time", "dau")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    dau: int
    """
    Number of unique users active on the day.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class DailyActiveUserCount(Model):
    """
    How many unique users were active on one day.
    """

    __slots__ = ()
    _required = ["time", "dau"]

    def __init__(
        self,
        *,
        time: str,
        dau: int,
    ) -> None:
        self._fill(
            {
                "time": time,
                "dau": dau,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    dau: Field[int] = Field("dau")
    """
    Unique users active on the day.
    """

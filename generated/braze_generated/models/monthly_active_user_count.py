# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class MonthlyActiveUserCount(Model):
    """
    How many unique users were active in the 30 days up to one day.
    """

    __slots__ = ()
    _required = ["time", "mau"]

    def __init__(
        self,
        *,
        time: str,
        mau: int,
    ) -> None:
        self._fill(
            {
                "time": time,
                "mau": mau,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    mau: Field[int] = Field("mau")
    """
    Unique users active in the 30 days up to the day.
    """

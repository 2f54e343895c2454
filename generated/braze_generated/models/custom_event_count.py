# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import Field, Model, Timestamp, timestamp


class CustomEventCount(Model):
    """
    How often the custom event occurred in one day or hour.
    """

    __slots__ = ()
    _required = ["time", "count"]

    def __init__(
        self,
        *,
        time: datetime | str,
        count: int,
    ) -> None:
        self._fill(
            {
                "time": time,
                "count": count,
            },
        )

    time: Field[Timestamp] = Field("time", timestamp)
    """
    The day, as an ISO 8601 date, or the hour, as an ISO 8601 date and time.
    """

    count: Field[int] = Field("count")
    """
    Occurrences of the event.
    """

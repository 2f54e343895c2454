# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class SessionCount(Model):
    """
    Number of sessions in one day or hour.
    """

    __slots__ = ()
    _required = ["time"]

    def __init__(
        self,
        *,
        time: datetime | str,
        sessions: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "time": time,
                "sessions": sessions,
            },
        )

    time: Field[Timestamp] = Field("time", timestamp)
    """
    The day, as an ISO 8601 date, or the hour, as an ISO 8601 date and time.
    """

    sessions: Field[int | None] = Field("sessions")
    """
    Number of sessions.
    """

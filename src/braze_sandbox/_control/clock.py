"""A clock that can be set."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

EARLIEST = datetime(1, 1, 2, tzinfo=UTC)
LATEST = datetime(9998, 1, 1, tzinfo=UTC)
"""The limits of the clock. Times around each of them can still be computed."""


class Clock:
    """
    A clock that runs until it is set, and then stands still.

    Args:
        source: Returns the time as epoch seconds.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._fixed: float | None = None

    def seconds(self) -> float:
        """
        Return the time as epoch seconds.
        """
        return self._source() if self._fixed is None else self._fixed

    def now(self) -> datetime:
        """
        Return the time, in UTC.
        """
        return datetime.fromtimestamp(self.seconds(), UTC)

    def set(self, moment: datetime | None) -> None:
        """
        Stop the clock at *moment*. None lets it run again.

        Raises:
            ValueError: The time has no time zone, or is out of range.
        """
        if moment is not None and moment.tzinfo is None:
            raise ValueError("the time needs a time zone")
        if moment is not None and not EARLIEST <= moment <= LATEST:
            raise ValueError(_RANGE)
        self._fixed = None if moment is None else moment.timestamp()

    def advance(self, by: timedelta) -> None:
        """
        Move the clock forward, and stop it there.

        Raises:
            ValueError: The new time is out of range.
        """
        try:
            moment = self.now() + by
        except OverflowError:
            raise ValueError(_RANGE) from None
        self.set(moment)


_RANGE = f"the time must be from {EARLIEST.date()} to {LATEST.date()}"

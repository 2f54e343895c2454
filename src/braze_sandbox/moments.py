"""Points in time, as Braze reads and writes them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """
    Tells the time, and lets it be set.

    Args:
        source: Returns the time as epoch seconds.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._held: float | None = None

    def seconds(self) -> float:
        """
        Return the time as epoch seconds.
        """
        return self._source() if self._held is None else self._held

    def now(self) -> datetime:
        """
        Return the time, in UTC.
        """
        return datetime.fromtimestamp(self.seconds(), UTC)

    def set(self, moment: datetime | None) -> None:
        """
        Stop the clock at *moment*, or let it run again if that is None.
        """
        if moment is not None and moment.tzinfo is None:
            raise ValueError("the time needs a time zone")
        self._held = None if moment is None else moment.timestamp()

    def advance(self, by: timedelta) -> None:
        """
        Stop the clock at the time that it is in *by*.
        """
        self._held = self.seconds() + by.total_seconds()


def parse(text: object) -> datetime | None:
    """
    Return the time that a text means, in UTC: ISO 8601 with or without an offset, and the other forms Braze takes.
    """
    moment = parse_local(text)
    try:
        return None if moment is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def parse_local(text: object) -> datetime | None:
    """
    Return the time that a text means, with the offset that it has, or in UTC where it has none.
    """
    if not isinstance(text, str):
        return None
    text = re.sub(r"(:\d\d):(\d{3})(?=\D|$)", r"\1.\2", text.strip().upper()).replace(" UTC", "Z")
    for read in (datetime.fromisoformat, lambda value: datetime.strptime(value, "%m/%d/%Y")):  # noqa: DTZ007  # set below
        try:
            moment = read(text)
        except (ValueError, OverflowError):
            continue
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return None


def iso(moment: datetime) -> str:
    """
    Return `2026-01-05T09:30:00.000Z`, the form of most answers.
    """
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def profile_time(moment: datetime) -> str:
    """
    Return `2026-01-05 09:30:00.000 UTC`, the form that exported profiles have.
    """
    return moment.astimezone(UTC).isoformat(" ", timespec="milliseconds").replace("+00:00", " UTC")


def hour(moment: datetime) -> int:
    """
    Return the number of hours since 1970.
    """
    return int(moment.timestamp() // 3600)

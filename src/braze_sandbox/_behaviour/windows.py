"""The days or hours that a series of statistics covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from braze_sandbox._time_formats import hours_since_epoch, parse_time, parse_utc

from .registry import OperationRequest


class Window:
    """
    The days or hours of a series, the oldest first.
    """

    def __init__(self, request: OperationRequest) -> None:
        policy = request.operation.extension("pagination") or {"max_length": 14, "unit": "day"}
        unit = request.query.get("unit", "day") if policy["unit"] == "unit" else policy["unit"]
        self.hourly = unit == "hour"
        self._step = timedelta(hours=1) if self.hourly else timedelta(days=1)
        self._end = self._read_end(request).replace(minute=0, second=0, microsecond=0)
        start = parse_utc(request.query.get("starting_at"))
        length = request.query.get("length", policy["max_length"])
        if start is not None:
            length = min(length, max(0, (self._end - start) // self._step + 1))
        self._length = length

    def _read_end(self, request: OperationRequest) -> datetime:
        text = request.query.get("ending_at")
        if text is not None and not self.hourly and (local := parse_time(text)) is not None:
            # A day is the caller's day, so the date with the caller's offset counts.
            return local.replace(tzinfo=UTC)
        return parse_utc(text) or request.now

    def __iter__(self) -> Iterator[datetime]:
        for back in range(self._length - 1, -1, -1):
            try:
                yield self._end - back * self._step
            except OverflowError:
                continue

    def format(self, time: datetime) -> str:
        """
        Return the ``time`` of the entry for a day or an hour.
        """
        return time.isoformat() if self.hourly else time.date().isoformat()

    def total(self, counts: Mapping[int, int], time: datetime) -> int:
        """
        Return the sum of the counts in a day or an hour.

        Args:
            counts: The counts by hours since 1970.
            time: The beginning of the hour, or a time of the day.
        """
        first = hours_since_epoch(time if self.hourly else time.replace(hour=0))
        return sum(counts.get(hour, 0) for hour in range(first, first + (1 if self.hourly else 24)))

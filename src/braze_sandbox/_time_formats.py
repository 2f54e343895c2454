"""Times in the formats that Braze reads and writes."""

from __future__ import annotations

from datetime import UTC, datetime

from braze_generated.runtime.timestamps import parse_time


def parse_utc(value: object) -> datetime | None:
    """
    Return the time that *value* means, in UTC. None if it is not a string, or not a time.
    """
    time = parse_time(value) if isinstance(value, str) else None
    try:
        return None if time is None else time.astimezone(UTC)
    except OverflowError:
        return None


def format_iso(time: datetime) -> str:
    """
    Return the format of most responses: `2026-01-05T09:30:00.000Z`.
    """
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def format_profile_time(time: datetime) -> str:
    """
    Return the format of exported profiles: `2026-01-05 09:30:00.000 UTC`.
    """
    return time.astimezone(UTC).isoformat(" ", timespec="milliseconds").replace("+00:00", " UTC")


def hours_since_epoch(time: datetime) -> int:
    """
    Return the number of whole hours since 1970.
    """
    return int(time.timestamp() // 3600)

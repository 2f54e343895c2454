"""Times in the formats that Braze reads and writes."""

from __future__ import annotations

import re
from datetime import UTC, datetime


def parse_time(text: str) -> datetime | None:
    """
    Return the time that *text* means, with its own offset, or in UTC if it has none. None if it is not a time.

    Accepts ISO 8601 and the other formats that Braze documents.
    """
    text = re.sub(r"(:\d\d):(\d{3})(?=\D|$)", r"\1.\2", text.strip().upper()).replace(" UTC", "Z")
    for read in (datetime.fromisoformat, _read_american_date):
        try:
            time = read(text)
        except (ValueError, OverflowError):
            continue
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time
    return None


def _read_american_date(text: str) -> datetime:
    return datetime.strptime(text, "%m/%d/%Y")  # noqa: DTZ007  # the caller sets the time zone


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

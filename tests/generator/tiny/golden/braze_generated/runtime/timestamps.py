"""Times in every form that Braze writes and accepts."""

from __future__ import annotations

import datetime as dt
import re


class Timestamp(str):
    """
    A point in time as Braze wrote it: a string, and the time that it means.
    """

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime | None:
        """
        The time as an aware datetime; UTC if the text names no zone. None if the text is in no known format.
        """
        return parse_time(self)


def parse_time(text: str) -> dt.datetime | None:
    """
    Return the time that *text* means, with its own offset, or in UTC if it names none. None if it is not a time.

    Braze writes ``2026-01-05T09:30:00.000Z``, ``2026-01-05 09:30:00.000 UTC``, ``2026-01-05T09:30:00-5:00``,
    ``2026-01-05T09:30:00+0000``, ``2026-01-05T09:30:00:000Z`` and ``2026-01-05``. It also accepts the other forms of
    ISO 8601, and ``01/05/2026``.
    """
    text = text.strip()
    if match := _BRAZE.fullmatch(text):
        year, month, day, hour, minute, second, fraction, sign, hours, minutes = match.groups()
        offset = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        try:
            return dt.datetime(
                int(year),
                int(month),
                int(day),
                int(hour or 0),
                int(minute or 0),
                int(second or 0),
                int((fraction or "0")[:6].ljust(6, "0")),
                dt.timezone(-offset if sign == "-" else offset),
            )
        except ValueError:
            return None
    try:
        if match := _AMERICAN.fullmatch(text):
            month, day, year = match.groups()
            return dt.datetime(int(year), int(month), int(day), tzinfo=dt.UTC)
        time = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return time.replace(tzinfo=dt.UTC) if time.tzinfo is None else time


_BRAZE = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.:](\d+))?)?)?"
    r"\s*(?:Z|UTC|([+-])(\d\d?):?(\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_AMERICAN = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)

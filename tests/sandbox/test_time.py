"""The time formats and the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from braze_sandbox import Request, Sandbox
from braze_sandbox._control.clock import Clock
from braze_sandbox._time_formats import format_iso, format_profile_time, parse_utc

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05T12:00:00Z",
        "2026-01-05t12:00:00z",
        "2026-01-05T13:00:00+01:00",
        "2026-01-05T12:00:00.000+0000",
        "2026-01-05T12:00:00:000+0000",
        "2026-01-05T12:00:00:000Z",
        "2026-01-05 12:00:00",
        "2026-01-05 12:00:00.000 UTC",
    ],
)
def test_parse(text: str) -> None:
    """All formats that Braze documents are accepted. A time without an offset is in UTC."""
    assert parse_utc(text) == NOON


def test_dates() -> None:
    """A date means midnight. Anything that is not a time is None."""
    assert parse_utc("2026-01-05") == parse_utc("01/05/2026") == NOON.replace(hour=0)
    assert [parse_utc(value) for value in ("soon", "", None, 5, "2026-13-01", "0001-01-01T00:00:00+05:00")] == [
        None
    ] * 6


def test_write() -> None:
    """Responses use two formats."""
    assert format_iso(NOON.astimezone()) == "2026-01-05T12:00:00.000Z"
    assert format_profile_time(NOON) == "2026-01-05 12:00:00.000 UTC"


def test_clock() -> None:
    """A clock stands still once it is set, until it is started again."""
    clock = Clock(lambda: 1000.0)
    clock.set(NOON)
    clock.advance(timedelta(minutes=1))
    assert clock.now() == NOON + timedelta(minutes=1)
    clock.set(None)
    assert clock.seconds() == 1000.0
    with pytest.raises(ValueError, match="time zone"):
        clock.set(datetime(2026, 1, 5))


@pytest.mark.parametrize(
    ("end", "status", "last"),
    [
        ("2026-03-07T23:59:59-05:00", 200, "2026-03-07"),
        ("2026-03-07t23:59:59z", 200, "2026-03-07"),
        ("0001-01-01T00:00:00Z", 200, "0001-01-01"),
        ("0001-01-01T00:00:00+05:00", 400, ""),
        ("9999-12-31T23:59:59Z", 200, "9999-12-31"),
    ],
)
def test_ends_of_series(end: str, status: int, last: str) -> None:
    """A series ends on the caller's day, within the limits of the calendar."""
    query = (("length", "3"), ("ending_at", end))
    response = Sandbox().handle(Request("GET", "/kpi/dau/data_series", query, {"authorization": "Bearer any"}, b""))
    assert response.status == status
    if last:
        assert response.body["data"][-1]["time"] == last

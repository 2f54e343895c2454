"""Series of statistics as tables."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pyarrow as pa
import pytest

from braze_client import BadRequestError, Series
from braze_client._bulk.extract.columns import Columns, rows_of
from braze_generated.models import CampaignDailyStatistics, CanvasDayStatistics
from braze_generated.operations import OPERATIONS

from .extracting import Bulk

SERIES = [
    f"{operation.namespace}.{operation.method_name}"
    for operation in OPERATIONS.values()
    if operation.pagination is not None and operation.pagination.style == "window"
]
REQUIRED = {
    "campaigns.data_series": {"campaign_id": "c1"},
    "sends.data_series": {"campaign_id": "c1", "send_id": "s1"},
    "canvas.data_series": {"canvas_id": "c1"},
    "segments.data_series": {"segment_id": "s1"},
    "events.data_series": {"event": "clicked"},
    "feed.data_series": {"card_id": "c1"},
}


def requests(control: httpx.Client) -> list[dict[str, str]]:
    """Return the queries that arrived."""
    return [dict(request["query"]) for request in control.get("requests").json()["requests"]]


@pytest.mark.parametrize("name", SERIES)
def test_span(name: str, bulk: Bulk) -> None:
    """Every series can be had for any span of days, in order and without gaps, as a table with its arguments."""
    arguments = REQUIRED.get(name, {})
    series = bulk.extract_series(name, start="2025-01-31", end=date(2025, 8, 20), **arguments)
    days = dict.fromkeys(row["time"] for row in series)
    first = date(2025, 1, 31)
    assert list(days) == [(first + timedelta(days=number)).isoformat() for number in range(202)]
    assert all(tuple(row) == tuple(series.columns) for row in series)
    for argument, value in arguments.items():
        assert {row[argument] for row in series} == {value}
    assert series.to_arrow().num_rows == len(series)


@pytest.mark.parametrize(
    ("name", "arguments", "lengths"),
    [("campaigns.data_series", {"campaign_id": "c"}, [100, 50]), ("canvas.data_series", {"canvas_id": "c"}, [14] * 10)],
)
def test_windows(name: str, arguments: dict[str, str], lengths: list[int], bulk: Bulk, control: httpx.Client) -> None:
    """The windows are as long as the description allows."""
    end = date(2025, 1, 1) + timedelta(days=sum(lengths) - 1)
    bulk.extract_series(name, start="2025-01-01", end=end, **arguments)
    sent = requests(control)
    assert [int(query["length"]) for query in sent] == lengths
    assert sent[-1]["ending_at"] == f"{end}T12:00:00+00:00"


def test_hours(bulk: Bulk, control: httpx.Client) -> None:
    """A series by hour goes from the first hour to the last. A time has its own time zone."""
    zone = timezone(timedelta(hours=1))
    start, end = datetime(2025, 3, 1, 10, 30, tzinfo=zone), datetime(2025, 3, 6, 9, 59, tzinfo=UTC)
    series = bulk.extract_series("sessions.data_series", start=start, end=end, unit="hour", app_id="a")
    assert (len(series), series.rows[0]["time"], series.rows[-1]["time"]) == (
        121,
        "2025-03-01T09:00:00+00:00",
        "2025-03-06T09:00:00+00:00",
    )
    assert series.columns == ("unit", "app_id", "time", "sessions")
    assert len(requests(control)) == 2
    whole = bulk.extract_series("sessions.data_series", start="2025-03-01", end="2025-03-02", unit="hour")
    assert len(whole) == 48


def test_until_today(bulk: Bulk) -> None:
    """Without an end, a series goes to the day of the call."""
    series = bulk.extract_series("kpi.dau_data_series", start="2026-01-31")
    assert [row["time"] for row in series] == ["2026-01-31", "2026-02-01", "2026-02-02"]


def test_several(bulk: Bulk) -> None:
    """A list stands for several series in one table."""
    series = bulk.extract_series(
        "campaigns.data_series", start="2025-01-01", end="2025-01-02", campaign_id=["c1", "c2"]
    )
    found = [(row["campaign_id"], row["time"][-2:], row["level"]) for row in series]
    assert found == [
        (key, day, level) for key in ("c1", "c2") for day in ("01", "02") for level in ("total", "channel")
    ]
    empty = bulk.extract_series("campaigns.data_series", start="2025-01-01", end="2025-01-02", campaign_id=[])
    assert (len(empty), empty.columns) == (0, series.columns)


def test_arrow(bulk: Bulk) -> None:
    """The types of the columns come from the description. Other libraries read the table as it is."""
    series = bulk.extract_series("purchases.revenue_series", start="2025-01-01", end="2025-01-03", product="p")
    table = series.to_arrow()
    assert table.schema == pa.schema([("product", pa.string()), ("time", pa.string()), ("revenue", pa.float64())])
    assert table.to_pylist() == list(series)
    assert pa.table(series) == table


def test_to_file(bulk: Bulk, tmp_path: Path) -> None:
    """A table can be written to a file, or passed to a function."""
    target, rows = tmp_path / "kpi.jsonl", list[Any]()
    for to in (target, rows.append):
        series = bulk.extract_series("kpi.mau_data_series", start="2025-01-01", end="2025-01-03", to=to)
    assert [json.loads(line) for line in target.read_text().splitlines()] == rows == list(series)


@pytest.mark.parametrize(
    ("error", "message", "name", "arguments"),
    [
        (ValueError, "unknown series 'users.track'; use one of campaigns.data_series, ", "users.track", {}),
        (ValueError, "start must not be after end", "kpi.dau_data_series", {"end": "2024-12-31"}),
        (ValueError, "a time needs a time zone", "kpi.dau_data_series", {"end": datetime(2025, 1, 1)}),
        (ValueError, "Invalid isoformat", "kpi.dau_data_series", {"end": "tomorrow"}),
        (TypeError, "unexpected argument 'app'; kpi.dau_data_series has app_id", "kpi.dau_data_series", {"app": "a"}),
        (TypeError, "unexpected argument 'length'", "kpi.dau_data_series", {"length": 5}),
    ],
)
def test_invalid(error: type[Exception], message: str, name: str, arguments: Any, bulk: Bulk, control: Any) -> None:
    """What makes no sense is an error before anything is requested."""
    with pytest.raises(error, match=message):
        bulk.extract_series(name, **{"start": "2025-01-01", **arguments})
    assert requests(control) == []


def test_error(bulk: Bulk, control: httpx.Client, tmp_path: Path) -> None:
    """An error of a request is raised, and no file is made."""
    control.put("faults", json=[{"operation": "kpi_*", "every": 2, "status": 400}])
    with pytest.raises(BadRequestError):
        bulk.extract_series("kpi.dau_data_series", start="2025-01-01", end="2025-12-31", to=tmp_path / "kpi.csv")
    assert list(tmp_path.iterdir()) == []


def test_campaign() -> None:
    """A row is about a day, or about a variation of a channel in it. Figures that are not described have columns."""
    columns = Columns.of(CampaignDailyStatistics)
    entry = {
        "time": "2026-03-01",
        "messages": {
            "email": [{"variation_api_id": "v1", "sent": 2}, {"variation_api_id": "v2", "sent": 3}],
            "carrier_pigeon": [{"released": 1}],
            "sms": [],
        },
        "conversions": 4,
        "conversions7": 5,
    }
    rows = list(rows_of(entry, columns))
    assert rows == [
        {"level": "total", "time": "2026-03-01", "conversions": 4, "conversions7": 5},
        {"level": "channel", "time": "2026-03-01", "channel": "email", "variation_api_id": "v1", "sent": 2},
        {"level": "channel", "time": "2026-03-01", "channel": "email", "variation_api_id": "v2", "sent": 3},
        {"level": "channel", "time": "2026-03-01", "channel": "carrier_pigeon", "released": 1},
    ]
    before = list(columns.kinds)
    for row in rows:
        columns.add(row)
    assert before[:5] == ["time", "level", "channel", "variation_api_id", "variation_name"]
    assert list(columns.kinds)[len(before) :] == ["conversions7", "released"]


def test_other_types() -> None:
    """A value of another type than the documented one changes the type of its column."""
    columns = Columns.of(CampaignDailyStatistics)
    columns.add({"conversions": 4.0, "conversions1": 0.5, "conversions2": "many", "time": 5, "new": 1, "revenue": 1})
    kinds = {name: columns.kinds[name] for name in ("conversions", "conversions1", "conversions2", "time", "new")}
    assert kinds == {
        "conversions": "integer",
        "conversions1": "number",
        "conversions2": "text",
        "time": "text",
        "new": "number",
    }
    columns.add({"new": "x", "conversions2": 5})
    row = {name: 5 if name == "conversions2" else "x" if name == "new" else None for name in columns.kinds}
    table = Series(tuple(columns.kinds), [row], columns.kinds).to_arrow()
    assert (table["conversions2"].to_pylist(), table["new"].to_pylist()) == (["5"], ["x"])


def test_canvas() -> None:
    """The rows of a Canvas are about the Canvas, its variants and steps, and the channels of the steps."""
    columns = Columns.of(CanvasDayStatistics)
    entry = {
        "time": "2026-03-01",
        "total_stats": {"revenue": 9.5, "entries": 3},
        "variant_stats": {"v1": {"name": "A", "entries": 2}},
        "step_stats": {"s1": {"name": "Hello", "revenue": 1, "messages": {"email": [{"sent": 2}]}}},
    }
    day = {"time": "2026-03-01"}
    assert list(rows_of(entry, columns)) == [
        {"level": "total", **day, "revenue": 9.5, "entries": 3},
        {"level": "variant", **day, "variant": "v1", "variant_name": "A", "entries": 2},
        {"level": "step", **day, "step": "s1", "step_name": "Hello", "revenue": 1},
        {"level": "channel", **day, "step": "s1", "step_name": "Hello", "channel": "email", "sent": 2},
    ]


def test_repr(bulk: Bulk) -> None:
    """A table shows its columns, not its rows."""
    series = bulk.extract_series("kpi.dau_data_series", start="2025-01-01", end="2025-01-03")
    assert repr(series) == "Series(columns=('time', 'dau'))"
    assert isinstance(series, Series)

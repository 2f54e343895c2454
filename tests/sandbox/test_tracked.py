"""What is derived from tracked users: lists of events and attributes, series of purchases; and exports of segments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, dicts
from braze_sandbox import Request, Sandbox

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
SEGMENT = "11111111-05fa-4b83-9d6e-c4f8a1b03257"


@pytest.fixture(autouse=True)
def stopped(braze_sandbox: Sandbox) -> None:
    """Stops the clock."""
    braze_sandbox.clock.set(NOW)


def buy(braze: Braze, product: str, price: float, time: datetime, quantity: int = 1) -> None:
    """Track a purchase."""
    item: Any = {"external_id": "u1", "product_id": product, "currency": "EUR", "price": price, "time": time}
    braze.users.track(purchases=[item | {"quantity": quantity}])


def test_events(braze: Braze) -> None:
    """Tracked events are listed in alphabetical order, 50 per page."""
    assert braze.events.list_details().events == []
    names = [f"event {number:03}" for number in range(120)]
    for start in range(0, 120, 60):
        events: list[dicts.Event] = [
            {"external_id": "u1", "name": name, "time": NOW} for name in reversed(names[start : start + 60])
        ]
        braze.users.track(events=events)
    assert [event.name for event in braze.events.list_details_iter()] == names
    page = braze.with_raw_response.events.list_details()
    assert len(page.result.events) == 50
    assert page.headers["link"] == '</events?cursor=bmV4dDo1MA==>; rel="next"'
    assert page.result.events[0].to_dict() == {
        "name": "event 000",
        "description": "",
        "included_in_analytics_report": False,
        "status": "Active",
        "tag_names": [],
    }
    with pytest.raises(BadRequestError, match="Invalid cursor"):
        braze.events.list_details(cursor="1")


@pytest.mark.parametrize(
    ("value", "kind", "length"),
    [
        ("red", "String", None),
        (5, "Number", None),
        (True, "Boolean", None),
        (["red"], "Array", 500),
        ({"a": 1}, "Object", None),
    ],
)
def test_attributes(value: Any, kind: str, length: int | None, braze: Braze) -> None:
    """The custom attributes of users are listed with their types."""
    braze.users.track(attributes=[{"external_id": "u1", "first_name": "Ada", "favorite": value}])
    (found,) = braze.custom_attributes.list().attributes
    assert found.to_dict() == {
        "name": "favorite",
        "description": "",
        "data_type": kind,
        "array_length": length,
        "status": "Active",
        "tag_names": [],
    }


def test_attribute_pages(braze: Braze) -> None:
    """Attributes of all users are listed in alphabetical order, 50 per page. A removed one is not."""
    names = [f"a{number:03}" for number in range(101)]
    for name in reversed(names):
        braze.users.track(attributes=[{"external_id": f"u{name}", name: 1}, {"external_id": "u", "gone": None}])
    assert [item.name for item in braze.custom_attributes.list_iter()] == names
    with pytest.raises(BadRequestError, match="Invalid cursor"):
        braze.custom_attributes.list(cursor="bmV4dDo")


def test_purchases(braze: Braze) -> None:
    """Quantity and revenue are counted by day and by hour, for all products or for one."""
    buy(braze, "lamp", 19.99, NOW - timedelta(days=1), quantity=3)
    buy(braze, "lamp", 10, NOW)
    buy(braze, "book", 5.5, NOW - timedelta(hours=1))
    window: dict[str, Any] = {"length": 2, "ending_at": NOW}
    quantity = braze.purchases.quantity_series(**window).data
    assert [item.to_dict() for item in quantity] == [
        {"time": "2026-01-04", "purchase_quantity": 3},
        {"time": "2026-01-05", "purchase_quantity": 2},
    ]
    revenue = braze.purchases.revenue_series(**window).data
    assert [(item.time, item.revenue) for item in revenue] == [("2026-01-04", 59.97), ("2026-01-05", 15.5)]
    lamps = braze.purchases.revenue_series(**window, product="lamp").data
    assert [item.revenue for item in lamps] == [59.97, 10]
    hours = braze.purchases.quantity_series(**window, unit="hour", product="book").data
    assert [(item.time, item.purchase_quantity) for item in hours] == [
        ("2026-01-05T08:00:00+00:00", 1),
        ("2026-01-05T09:00:00+00:00", 0),
    ]


def test_no_purchases(braze: Braze) -> None:
    """The numbers of a product that was never purchased are invented, and the same each time."""
    first, second = (braze.purchases.quantity_series(length=3, product="lamp").to_dict() for _ in range(2))
    assert first == second
    assert len(first["data"]) == 3
    assert all(isinstance(item["purchase_quantity"], int) for item in first["data"])
    assert len(braze.purchases.revenue_series(length=3).data) == 3


@pytest.mark.parametrize("price", [1e300, -1e300])
def test_extreme_price(price: float, braze: Braze) -> None:
    """The revenue of an absurd price has a bound."""
    buy(braze, "lamp", price, NOW)
    buy(braze, "lamp", price, NOW)
    (day,) = braze.purchases.revenue_series(length=1).data
    assert abs(day.revenue) < 1e15


@pytest.mark.parametrize("path", ["quantity_series", "revenue_series"])
@pytest.mark.parametrize("query", [(), (("length", "101"),), (("length", "1"), ("unit", "week"))])
def test_invalid_series(path: str, query: tuple[tuple[str, str], ...], braze_sandbox: Sandbox) -> None:
    """A series has a length of at most 100, and a known unit."""
    request = Request("GET", f"/purchases/{path}", query, {"authorization": "Bearer any"}, b"")
    response = braze_sandbox.handle(request)
    assert response.status == 400
    assert response.body["errors"]


def test_exports(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Exports run until those of their segment are canceled. Canceling nothing is no error."""
    prefixes = [
        braze.users.export_segment(segment_id=segment, fields_to_export=["email"]).object_prefix
        for segment in (SEGMENT, SEGMENT, "22222222-05fa-4b83-9d6e-c4f8a1b03257")
    ]
    for _ in range(2):
        assert braze.export.segment_cancel(segment_id=SEGMENT).message == "success"
        assert [(item["object_prefix"], item["status"]) for item in braze_sandbox.state()["exports"]] == list(
            zip(prefixes, ["canceled", "canceled", "running"], strict=True)
        )


@pytest.mark.parametrize("braze_sandbox_options", [{"strict": True}])
def test_unknown_segment(braze: Braze) -> None:
    """A strict sandbox rejects an unknown segment."""
    with pytest.raises(BadRequestError, match="Invalid Segment ID"):
        braze.export.segment_cancel(segment_id=SEGMENT)


@pytest.mark.parametrize("content", [b"{}", b'{"segment_id": 5}', b"[]"])
def test_wrong_body(content: bytes, braze_sandbox: Sandbox) -> None:
    """A segment is required."""
    headers = {"authorization": "Bearer any", "content-type": "application/json"}
    response = braze_sandbox.handle(Request("POST", "/export/segment/cancel", (), headers, content))
    assert response.status == 400
    assert response.body["message"].startswith("body")


@pytest.mark.parametrize(
    ("method", "path", "query", "permission"),
    [
        ("GET", "/events", (), "events.get"),
        ("GET", "/custom_attributes", (), "custom_attributes.get"),
        ("GET", "/purchases/quantity_series", (("length", "1"),), "purchases.quantity_series"),
        ("GET", "/purchases/revenue_series", (("length", "1"),), "purchases.revenue_series"),
        ("POST", "/export/segment/cancel", (), "segments.list"),
    ],
)
def test_permission(method: str, path: str, query: Any, permission: str) -> None:
    """Each operation needs its permission."""
    sandbox = Sandbox(api_keys={"none": [], "right": [permission]})
    statuses: list[int] = []
    for key in ("none", "right"):
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
        statuses.append(sandbox.handle(Request(method, path, query, headers, b'{"segment_id": "s"}')).status)
    assert statuses[0] == 403
    assert statuses[1] in (200, 201)

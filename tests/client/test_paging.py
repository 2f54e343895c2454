"""Going through all pages."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import attrs
import httpx
import pytest

from braze_client import OMIT, OPERATIONS, APIStatusError, ArgumentError, AsyncBraze, Braze, ServerError, models
from braze_client._policies.pagination import ItemPager, next_cursor
from braze_generated.runtime.call import Argument, Call, Endpoint, RawResponse
from braze_generated.runtime.model import Result
from braze_generated.runtime.omit import OMIT as _OMIT
from braze_generated.runtime.operation import Operation, Pagination, RateLimit, RateLimitState

from ..conftest import KEY, NOW

UTC = UTC
Handler = Callable[[dict[str, str]], Any]


class Server:
    """Answers with what a function makes of the query, and keeps the queries."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params.multi_items())
        self.queries.append(query)
        answer = self.handler(query)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)

    def client(self) -> Braze:
        return Braze(KEY, "EU-01", transport=httpx.MockTransport(self), max_retries=0)

    def async_client(self) -> AsyncBraze:
        return AsyncBraze(KEY, "EU-01", transport=httpx.MockTransport(self), max_retries=0)


def campaigns(total: int) -> Handler:
    def answer(query: dict[str, str]) -> Any:
        first = int(query.get("page", "0")) * 100
        return {"campaigns": [{"id": f"c{n}", "name": "x"} for n in range(first, min(first + 100, total))]}

    return answer


def test_pages() -> None:
    """Page numbers go up until a page is short; what is left out of the query stays out."""
    server = Server(campaigns(250))
    items = list(server.client().campaigns.list_iter(sort_direction="desc"))
    assert [item.id for item in items] == [f"c{n}" for n in range(250)]
    assert all(isinstance(item, models.CampaignSummary) for item in items)
    assert server.queries == [
        {"sort_direction": "desc"},
        {"page": "1", "sort_direction": "desc"},
        {"page": "2", "sort_direction": "desc"},
    ]


async def test_pages_async() -> None:
    """The asynchronous iterator does the same."""
    server = Server(campaigns(250))
    async with server.async_client() as braze:
        assert [item.id async for item in braze.campaigns.list_iter()] == [f"c{n}" for n in range(250)]
    assert len(server.queries) == 3


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (1, 1), (99, 1), (100, 2), (200, 3)])
def test_last_page(total: int, requests: int) -> None:
    """A short page is the last; a full one may be followed by an empty one."""
    server = Server(campaigns(total))
    assert len(list(server.client().campaigns.list_iter())) == total
    assert len(server.queries) == requests


def test_lazy() -> None:
    """A page is fetched when its first item is asked for, and not before."""
    server = Server(campaigns(250))
    pager = server.client().campaigns.list_iter()
    assert server.queries == []
    for _ in range(100):
        next(pager)
    assert len(server.queries) == 1
    next(pager)
    assert len(server.queries) == 2


def test_start_in_the_middle() -> None:
    """A page that is given is the first."""
    server = Server(campaigns(250))
    assert next(server.client().campaigns.list_iter(page=2)).id == "c200"


def test_repeated_page() -> None:
    """A server that gives the same page again and again is left after the second."""
    server = Server(lambda _: {"campaigns": [{"id": "c", "name": "x"}] * 100})
    assert len(list(server.client().campaigns.list_iter())) == 100
    assert len(server.queries) == 2


def test_unknown_size() -> None:
    """Where the size of a page is not documented, an empty page ends the list."""
    pages = {"0": ["a", "b"], "1": ["c"]}
    server = Server(lambda query: {"products": pages.get(query.get("page", "0"), [])})
    assert list(server.client().purchases.product_list_iter()) == ["a", "b", "c"]
    assert len(server.queries) == 3


@pytest.mark.parametrize("items", [None, "none", {"a": 1}])
def test_departing_answer(items: Any) -> None:
    """An answer without a list has no items."""
    server = Server(lambda _: {"campaigns": items})
    assert list(server.client().campaigns.list_iter()) == []


def test_resume() -> None:
    """After a failure the same iterator goes on, the error says how far it came, and a new one can start there."""
    broken = [True]

    def answer(query: dict[str, str]) -> Any:
        if query.get("page") == "1" and broken[0]:
            return httpx.Response(500, json={"message": "down"})
        return campaigns(250)(query)

    server = Server(answer)
    pager = server.client().campaigns.list_iter(include_archived=True)
    fetched = []
    with pytest.raises(ServerError) as caught:
        for item in pager:
            fetched.append(item.id)
    assert len(fetched) == 100
    assert caught.value.__notes__ == [
        "100 items had been fetched; the same iterator continues from there, "
        "and its `position` holds the arguments to continue with later"
    ]
    assert pager.position == {"page": 1, "include_archived": True}
    broken[0] = False
    later = server.client().campaigns.list_iter(**pager.position)
    rest = [item.id for item in pager]
    assert fetched + rest == [f"c{n}" for n in range(250)]
    assert [item.id for item in later] == rest


async def test_resume_async() -> None:
    """The asynchronous iterator can be resumed, too."""
    broken = [True]

    def answer(query: dict[str, str]) -> Any:
        if query.get("page") == "1" and broken[0]:
            return httpx.Response(500)
        return campaigns(150)(query)

    async with Server(answer).async_client() as braze:
        pager = braze.campaigns.list_iter()
        fetched = [await anext(pager) for _ in range(100)]
        with pytest.raises(APIStatusError):
            await anext(pager)
        broken[0] = False
        assert len(fetched) + len([item async for item in pager]) == 150
        assert pager.position == {"page": 2}


def templates(total: int) -> Handler:
    def answer(query: dict[str, str]) -> Any:
        first, size = int(query.get("offset", "0")), min(int(query.get("limit", "100")), 1000)
        return {"templates": [{"email_template_id": f"t{n}"} for n in range(first, min(first + size, total))]}

    return answer


@pytest.mark.parametrize(("limit", "requests"), [(OMIT, 3), (100, 3), (250, 2), (1000, 1), (50, 6)])
def test_offset(limit: Any, requests: int) -> None:
    """Offsets go up by what was given, until less comes than was asked for."""
    server = Server(templates(250))
    items = list(server.client().templates.email_list_iter(limit=limit))
    assert [item.email_template_id for item in items] == [f"t{n}" for n in range(250)]
    assert len(server.queries) == requests


def test_offset_beyond_the_maximum() -> None:
    """A limit above Braze's own is not mistaken for a short page."""
    server = Server(templates(2100))
    items = list(server.client().with_options(validate=False).templates.email_list_iter(limit=5000))
    assert len(items) == 2100
    assert [query.get("offset") for query in server.queries] == [None, "1000", "2000"]


def series(query: dict[str, str]) -> Any:
    """Answer like Braze: one entry for each day of the window, both ends included."""
    end = datetime.fromisoformat(query["ending_at"])
    days = [end - timedelta(days=n) for n in range(int(query["length"]), -1, -1)]
    return {"message": "success", "data": [{"time": f"{day:%Y-%m-%d}", "dau": 1} for day in days]}


def test_windows() -> None:
    """A long series is fetched in windows, from the oldest to the newest, without doubles where they meet."""
    server = Server(series)
    end = datetime(2026, 1, 31, tzinfo=UTC)
    braze = server.client().with_options(validate=False)
    items = list(braze.kpi.dau_data_series_iter(length=250, ending_at=end))
    expected = [f"{end - timedelta(days=n):%Y-%m-%d}" for n in range(250, -1, -1)]
    assert [item.time for item in items] == expected
    assert [query["length"] for query in server.queries] == ["100", "100", "50"]
    assert [query["ending_at"] for query in server.queries] == [
        "2025-09-03T00:00:00+00:00",
        "2025-12-12T00:00:00+00:00",
        "2026-01-31T00:00:00+00:00",
    ]


def test_windows_until_now() -> None:
    """Without an end, the series ends now."""
    server = Server(series)
    list(server.client().kpi.dau_data_series_iter(length=150))
    assert server.queries[-1]["ending_at"] == datetime.fromtimestamp(NOW, UTC).isoformat()


def test_windows_by_the_hour() -> None:
    """The unit of a window is the one that was asked for."""
    server = Server(lambda _: {"message": "success", "data": []})
    end = datetime(2026, 1, 31, tzinfo=UTC)
    list(server.client().events.data_series_iter(event="x", length=120, unit="hour", ending_at=end))
    assert [query["ending_at"] for query in server.queries] == [
        "2026-01-30T04:00:00+00:00",
        "2026-01-31T00:00:00+00:00",
    ]


def test_short_series() -> None:
    """A series within the limit is one request, sent as it was given."""
    server = Server(lambda _: {"message": "success", "data": [{"time": "2026-01-01", "dau": 1}]})
    assert len(list(server.client().kpi.dau_data_series_iter(length=7))) == 1
    assert server.queries == [{"length": "7"}]


def test_nested_series() -> None:
    """The items may lie deeper in the answer."""
    server = Server(lambda _: {"message": "success", "data": {"name": "x", "stats": [{"time": "2026-01-01"}]}})
    (item,) = server.client().canvas.data_series_iter(canvas_id="c", ending_at="2026-01-31T00:00:00Z", length=7)
    assert item.time == "2026-01-01"


def test_resume_series() -> None:
    """A series goes on where it stopped."""
    broken = [True]

    def answer(query: dict[str, str]) -> Any:
        return httpx.Response(500) if broken[0] and query["length"] == "50" else series(query)

    end = datetime(2026, 1, 31, tzinfo=UTC)
    braze = Server(answer).client()
    pager = braze.kpi.dau_data_series_iter(length=150, ending_at=end)
    fetched = []
    with pytest.raises(ServerError):
        for item in pager:
            fetched.append(item.time)
    assert pager.position == {"length": 50, "ending_at": end}
    broken[0] = False
    assert fetched + [item.time for item in pager] == [
        f"{end - timedelta(days=n):%Y-%m-%d}" for n in range(150, -1, -1)
    ]


@pytest.mark.parametrize("end", ["yesterday", datetime(2026, 1, 1)])
def test_unclear_end(end: Any) -> None:
    """An end that does not say which time it is cannot be counted back from."""
    with pytest.raises(ArgumentError, match=r"kpi.dau_data_series: ending_at: must be a time with a time zone"):
        Server(series).client().kpi.dau_data_series_iter(length=150, ending_at=end)


@pytest.mark.parametrize(
    ("link", "cursor"),
    [
        ('</catalogs/a/items?cursor=b%3D1>; rel="next"', "b=1"),
        ('</x?cursor=a>; rel="prev", </x?cursor=c>; rel="next"', "c"),
        ("<https://rest.fra-01.braze.eu/x?cursor=c>; rel=next", "c"),
        ('</x?cursor=a>; rel="prev"', None),
        ('</x>; rel="next"', None),
        ("", None),
        ("nonsense", None),
    ],
)
def test_cursor_of_link(link: str, cursor: str | None) -> None:
    """The cursor is taken from the link to the next page."""
    assert next_cursor(link, "cursor") == cursor


@attrs.define(kw_only=True, slots=False, repr=False)
class Things(Result):
    """A response with items."""

    __slots__ = ()
    things: list[str] | None = None


def test_cursors() -> None:
    """A list with cursors is followed from link to link. (No operation of the index has this style.)"""
    pages = {None: (["a"], "1"), "1": (["b"], "2"), "2": (["c"], None)}
    seen = []

    def fetch(call: Call[Any]) -> RawResponse[Any]:
        cursor = call.arguments["cursor"] if call.arguments["cursor"] is not _OMIT else None
        seen.append(cursor)
        items, following = pages[cursor]
        headers = {"link": f'</things?cursor={following}>; rel="next"'} if following else {}
        state = RateLimitState(None, None, None)
        return RawResponse(200, headers, state, timedelta(), b"", Things.from_dict({"things": items}))

    operation = Operation(
        id="things_list",
        namespace="things",
        method_name="list",
        http_method="GET",
        path="/things",
        permission=None,
        rate_limit=RateLimit(limit=1, period=1, bucket="x"),
        retry="safe",
        unsafe_content=None,
        idempotency_key=None,
        pagination=Pagination(style="cursor", cursor="cursor", size=1, items="things"),
        limits=(),
        one_of=(),
        deprecated=False,
        replacement=None,
        docs_url="",
    )
    endpoint: Endpoint[Things] = Endpoint(
        operation=operation, path=(), query=(Argument("cursor", "cursor"),), headers=(), body=None, result="Things"
    )
    assert list(ItemPager[str](Call(endpoint, {"cursor": OMIT}), fetch, lambda: NOW)) == ["a", "b", "c"]
    assert seen == [None, "1", "2"]


@pytest.mark.parametrize("row", [row for row in OPERATIONS.values() if row.pagination], ids=lambda row: row.id)
def test_every_paginated_operation(row: Operation) -> None:
    """Each paginated operation has an iterator, typed, in both clients, and a place for its items."""
    pagination = row.pagination
    assert pagination is not None
    module = import_module(f"braze_generated.api.{row.namespace}")
    name = "".join(part.capitalize() for part in row.namespace.split("_"))
    for prefix in ("", "Async"):
        method = getattr(getattr(module, f"{prefix}{name}Api"), f"{row.method_name}_iter")
        assert str(method.__annotations__["return"]).startswith(f"{prefix}Pager[")
    inner: Any = ["only"] if row.id == "purchases_product_list" or row.id == "events_list" else [{"time": "2026-01-01"}]
    for part in reversed(pagination.items.split(".")):
        inner = {part: inner}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=json.dumps(inner)))
    with Braze(KEY, "EU-01", transport=transport, validate=False) as braze:
        bound = getattr(getattr(braze, row.namespace), f"{row.method_name}_iter")
        required = {
            parameter: 7 if parameter == "length" else "2026-01-31T00:00:00Z" for parameter in get_required(bound)
        }
        assert len(list(bound(**required))) == 1


def get_required(method: Any) -> list[str]:
    return [name for name, item in inspect.signature(method).parameters.items() if item.default is item.empty]

"""Goes through the pages of a list, in each of Braze's styles of pagination."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, Self, TypeVar
from urllib.parse import parse_qs, urlsplit

import orjson

from braze_client.errors import ArgumentError, BrazeError
from braze_generated.runtime.call import Call, Endpoint, RawResponse
from braze_generated.runtime.encoding import to_json
from braze_generated.runtime.members import members_of
from braze_generated.runtime.model import Model
from braze_generated.runtime.omit import OMIT
from braze_generated.runtime.operation import Pagination
from braze_generated.runtime.timestamps import parse_time

T = TypeVar("T")
F = TypeVar("F")

_LINK_NEXT = 'rel="next"'


class Pages:
    """
    The pages of one call. Knows which comes next and which was the last; does no I/O.
    """

    def __init__(self, call: Call[Any], now: Callable[[], float]) -> None:
        pagination = call.endpoint.operation.pagination
        if pagination is None:  # pragma: no cover  # only paginated operations have such a method
            raise TypeError(f"{call.endpoint.operation.id} has no pages")
        self.endpoint: Endpoint[Any] = call.endpoint
        self._pagination: Pagination = pagination
        self._names = {argument.api_name: argument.name for argument in call.endpoint.query}
        self._arguments = dict(call.arguments)
        self._now = now
        self._pages_seen: set[int | None] = set()
        self._seen: set[str] = set()
        self.items = 0
        self.done = False
        if pagination.style == "window":
            self._open_window()

    @property
    def position(self) -> Mapping[str, Any]:
        """The arguments that lead to the next page and those after it."""
        return {name: value for name, value in self._arguments.items() if value is not OMIT}

    def next_call(self) -> Call[Any]:
        """
        Return the call for the next page.
        """
        arguments = dict(self._arguments)
        if self._pagination.style == "window" and self._remaining is not None:
            step = min(self._remaining, self._pagination.max_length or self._remaining)
            arguments[self._name("length")] = step
            arguments[self._name("end")] = self._end - self._unit * (self._remaining - step)
        return Call(self.endpoint, arguments)

    def accept(self, response: RawResponse[Any]) -> list[Any]:
        """
        Take a page, move on to the next, and return the items of this one that are new.

        A page that was there before ends the iteration, since a server that repeats itself would never.
        """
        items = self._items_of(response.result)
        page = hash(orjson.dumps(items, default=to_json)) if items else None
        repeated = page in self._pages_seen and self._pagination.style != "window"
        self._pages_seen.add(page)
        getattr(self, f"_after_{self._pagination.style}")(items, response)
        if repeated or (not items and self._pagination.style != "window"):
            self.done = True
        new = [] if repeated else self._without_duplicates(items)
        self.items += len(new)
        return new

    @contextmanager
    def progress_in_errors(self) -> Iterator[None]:
        """
        Add to an error how far the iteration has come.
        """
        try:
            yield
        except BrazeError as error:
            error.add_note(
                f"{self.items} items had been fetched; the same iterator continues from there, "
                "and its `position` holds the arguments to continue with later"
            )
            raise

    def _after_page(self, items: list[Any], response: RawResponse[Any]) -> None:
        name = self._name("page")
        page = self._arguments[name]
        self._arguments[name] = (self._pagination.first or 0 if page in (OMIT, None) else int(page)) + 1
        self.done = self._pagination.size is not None and len(items) < self._pagination.size

    def _after_offset(self, items: list[Any], response: RawResponse[Any]) -> None:
        name, limit = self._name("offset"), self._arguments[self._name("limit")]
        offset = self._arguments[name]
        self._arguments[name] = (0 if offset in (OMIT, None) else int(offset)) + len(items)
        size = self._pagination.size or 1 if limit in (OMIT, None) else int(limit)
        # Braze gives no more than this, whatever was asked for.
        self.done = len(items) < min(size, self._pagination.max_size or size)

    def _after_index(self, items: list[Any], response: RawResponse[Any]) -> None:
        name, first = self._name("start"), self._pagination.first or 0
        start = self._arguments[name]
        following = (first if start in (OMIT, None) else int(start)) + len(items)
        self._arguments[name] = following
        total = self._part_of(response.result, self._pagination.total or "")
        self.done = isinstance(total, int) and following - first >= total

    def _after_cursor(self, items: list[Any], response: RawResponse[Any]) -> None:
        cursor = next_cursor(response.headers.get("link", ""), self._pagination.cursor or "cursor")
        self._arguments[self._name("cursor")] = cursor
        self.done = cursor is None

    def _after_window(self, items: list[Any], response: RawResponse[Any]) -> None:
        if self._remaining is None:
            self.done = True
            return
        self._remaining -= min(self._remaining, self._pagination.max_length or self._remaining)
        self._arguments[self._name("length")] = self._remaining
        self._arguments[self._name("end")] = self._end
        self.done = self._remaining <= 0

    def _open_window(self) -> None:
        """
        Find out what a series asks for. Without a length there is one window only, which Braze chooses.
        """
        length = self._arguments[self._name("length")]
        self._remaining: int | None = None
        if (
            isinstance(length, int)
            and not isinstance(length, bool)
            and length > (self._pagination.max_length or length)
        ):
            self._remaining = length
            self._end = self._time_of(self._arguments[self._name("end")])
            unit = self._pagination.unit
            if unit not in ("day", "hour"):
                chosen = self._arguments[self._names[unit or ""]]
                unit = "hour" if chosen == "hour" else "day"
            self._unit = timedelta(hours=1) if unit == "hour" else timedelta(days=1)

    def _time_of(self, end: Any) -> datetime:
        if end is OMIT or end is None:
            return datetime.fromtimestamp(int(self._now()), UTC)
        when = end if isinstance(end, datetime) else parse_time(str(end))
        if when is None or when.utcoffset() is None:
            raise ArgumentError(self.endpoint.operation, self._name("end"), "must be a time with a time zone")
        return when

    def _without_duplicates(self, items: list[Any]) -> list[Any]:
        """
        Leave out the entries of a series that the window before had already.
        """
        if self._pagination.style != "window" or self._remaining is None:
            return items
        new = []
        for item in items:
            when = item["time"] if hasattr(item, "to_dict") and "time" in item else None
            if isinstance(when, str):
                if when in self._seen:
                    continue
                self._seen.add(when)
            new.append(item)
        return new

    def _items_of(self, result: Any) -> list[Any]:
        items = self._part_of(result, self._pagination.items)
        return items if isinstance(items, list) else []

    @staticmethod
    def _part_of(result: Any, path: str) -> Any:
        for name in path.split("."):
            result = None if result is None else _member(result, name)
        return result

    def _name(self, key: str) -> str:
        return self._names[getattr(self._pagination, key)]


class _Items(Generic[T, F]):
    """
    The items of all pages: those that have been fetched wait here. After an error, going on tries the same page again.
    """

    def __init__(self, call: Call[Any], fetch: F, now: Callable[[], float]) -> None:
        self._pages = Pages(call, now)
        self._fetch = fetch
        self._waiting: deque[T] = deque()

    @property
    def position(self) -> Mapping[str, Any]:
        """Arguments with which the same method continues from the next page."""
        return self._pages.position


class ItemPager(_Items[T, Callable[[Call[Any]], RawResponse[Any]]]):
    """
    Iterates over the items of all pages.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._waiting:
            if self._pages.done:
                raise StopIteration
            with self._pages.progress_in_errors():
                self._waiting.extend(self._pages.accept(self._fetch(self._pages.next_call())))
        return self._waiting.popleft()


class AsyncItemPager(_Items[T, Callable[[Call[Any]], Awaitable[RawResponse[Any]]]]):
    """
    Iterates over the items of all pages, for ``async for``.
    """

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._waiting:
            if self._pages.done:
                raise StopAsyncIteration
            with self._pages.progress_in_errors():
                self._waiting.extend(self._pages.accept(await self._fetch(self._pages.next_call())))
        return self._waiting.popleft()


def next_cursor(link: str, parameter: str) -> str | None:
    """
    Return the cursor of the next page from a ``Link`` header, or None where there is no next page.
    """
    for part in link.split(","):
        target, _, attributes = part.partition(";")
        if _LINK_NEXT in attributes.replace("'", '"').replace(" ", "") or "rel=next" in attributes.replace(" ", ""):
            values = parse_qs(urlsplit(target.strip().strip("<>")).query).get(parameter)
            return values[0] if values else None
    return None


def _member(value: Any, name: str) -> Any:
    for member in members_of(type(value)) if isinstance(value, Model) else ():
        if member.json_name == name:
            return member.__get__(value, type(value))
    return None

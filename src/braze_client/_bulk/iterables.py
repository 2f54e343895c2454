"""Reads records from what the caller iterates over, in chunks that suit its speed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import Any, Protocol

import anyio.to_thread

from .rejects import unwrapped
from .rows import Extent, ExtentOf, Row, Source, copy_record

MOST_ROWS = 512
"""Rows in a chunk at most."""
_SHORT, _LONG = 0.01, 0.25
"""Seconds: a chunk that took less to read is followed by a larger one, one that took more by the smallest."""

Call = Callable[[Callable[[], list[Row]]], Awaitable[list[Row]]]
"""Calls a function that may block, where it does no harm."""


class Reader(Extent, Protocol):
    """
    Reads a source in chunks.
    """

    async def chunk(self, count: int) -> list[Row]:
        """
        Return some rows, at most *count*; none at the end.
        """
        ...

    async def aclose(self) -> None:
        """
        Close what was opened.
        """


class IterableReader:
    """
    Reads an iterable of dicts or models, which belongs to the caller.

    Args:
        values: The iterable.
        call: Calls what may block.
    """

    fingerprint = None

    def __init__(self, values: Iterable[Any], call: Call) -> None:
        self._values, self._call = values, call
        self._iterator: Iterator[Any] | None = None
        length = getattr(values, "__len__", None)
        self.size: int | None = None if length is None else int(length())
        self.read = 0

    async def chunk(self, count: int) -> list[Row]:
        """See `Reader.chunk`."""
        return await self._call(partial(self._next, count))

    def _next(self, count: int) -> list[Row]:
        if self._iterator is None:
            self._iterator = iter(self._values)
        values = map(copy_record, islice(self._iterator, count))
        rows = list(map(Row, range(self.read, self.read + count), values))
        self.read += len(rows)
        return rows

    async def aclose(self) -> None:
        """See `Reader.aclose`."""


class SourceReader(ExtentOf[Source]):
    """
    Reads a `Source`. A file of rejects is read like any other: what counts is the record in each line.

    Args:
        source: The source.
        call: Calls what may block: in a thread, in the caller's thread, or right away.
    """

    def __init__(self, source: Source, call: Call) -> None:
        super().__init__(source)
        self._call = call
        self._rows: Iterator[Row] | None = None

    async def chunk(self, count: int) -> list[Row]:
        """See `Reader.chunk`."""
        return await self._call(partial(self._next, count))

    def _next(self, count: int) -> list[Row]:
        if self._rows is None:
            self._rows = iter(self._origin)
        return list(map(unwrapped, islice(self._rows, count)))

    async def aclose(self) -> None:
        """See `Reader.aclose`."""
        self._origin.close()


class AsyncReader:
    """
    Reads an asynchronous iterable of dicts or models.
    """

    fingerprint = None
    size = None

    def __init__(self, values: AsyncIterable[Any]) -> None:
        self._values = values
        self._iterator: AsyncIterator[Any] | None = None
        self.read = 0

    async def chunk(self, count: int) -> list[Row]:
        """See `Reader.chunk`."""
        if self._iterator is None:
            self._iterator = aiter(self._values)
        rows: list[Row] = []
        while len(rows) < count:
            try:
                rows.append(Row(self.read, copy_record(await anext(self._iterator))))
            except StopAsyncIteration:
                break
            self.read += 1
        return rows

    async def aclose(self) -> None:
        """See `Reader.aclose`."""
        if isinstance(self._iterator, AsyncGenerator):
            await self._iterator.aclose()


class Pace:
    """
    How many rows to read at once: many of a fast source, one of a slow one, so that none waits for the next to arrive.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.count = 1

    async def chunk(self, reader: Reader) -> list[Row]:
        """
        Return the next rows; none at the end.
        """
        started = self._clock()
        rows = await reader.chunk(self.count)
        elapsed = self._clock() - started
        if elapsed < _SHORT:
            self.count = min(self.count * 2, MOST_ROWS)
        elif elapsed > _LONG:
            self.count = 1
        return rows


async def at_once(function: Callable[[], list[Row]]) -> list[Row]:
    """
    Call a function right away, in the event loop.
    """
    return function()


async def in_thread(function: Callable[[], list[Row]]) -> list[Row]:
    """
    Call a function in a thread.
    """
    return await anyio.to_thread.run_sync(function)

"""The methods that load records, for each kind of client."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

from braze_generated.bulk import BulkNamespaces
from braze_generated.runtime.bulk import BulkOptions, Fields, Report, Rows

from .carriers import carrier_in_loop, carrier_of
from .drivers import AsyncOutcomes, CallersThread, Emit, drive, report_of
from .engine import Carrier, Engine, Stream
from .following import follow
from .iterables import Call as CallBlocking
from .iterables import SourceReader, at_once, in_thread
from .options import LoadOptions, Options, split
from .outcomes import Outcome
from .requests import Records, Track, operation_stream, reader_for, track_streams

if TYPE_CHECKING:
    from braze_client._session import AsyncSession, Session

Table = Literal["attributes", "events", "purchases"]
R = TypeVar("R")
E = TypeVar("E")
Streams = Callable[[Options, CallBlocking, Carrier], list[Stream]]
"""Returns what is loaded, given the options, what calls things that may block, and what sends requests."""


class Loads(BulkNamespaces[R], ABC, Generic[R, E]):
    """
    What both kinds of clients have in common.
    """

    _is_async = False

    @abstractmethod
    def _report(self, streams: Streams, options: BulkOptions) -> R: ...

    @abstractmethod
    def _outcomes(self, streams: Streams, options: BulkOptions) -> E: ...

    def track(
        self,
        *,
        attributes: Records | None = None,
        events: Records | None = None,
        purchases: Records | None = None,
        endpoint: Track = "track",
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Record attributes, events and purchases of any number of users.

        The lists are read one after the other. The records of a user keep their order.

        Args:
            attributes: Attributes of users: an iterable of dicts or models, of any length, or a table of polars,
                pandas, DuckDB or pyarrow. For `AsyncBraze`, it may be an asynchronous iterable.
            events: Events, likewise.
            purchases: Purchases, likewise.
            endpoint: ``track``; ``bulk`` for many records at lower priority; or ``sync`` for one record a request.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        return self._report(self._track(endpoint, attributes, events, purchases), options)

    def track_each(
        self,
        *,
        attributes: Records | None = None,
        events: Records | None = None,
        purchases: Records | None = None,
        endpoint: Track = "track",
        **options: Unpack[BulkOptions],
    ) -> E:
        """
        Do the same as `track`, and return the outcome of each record, in order of completion.

        The load proceeds only while outcomes are read. Closing the iterator ends it, as leaving the loop does if
        nothing else refers to the iterator: requests in flight are cancelled.
        """
        return self._outcomes(self._track(endpoint, attributes, events, purchases), options)

    def load(
        self,
        source: Any,
        *,
        into: Table = "attributes",
        endpoint: Track = "track",
        **options: Unpack[LoadOptions],
    ) -> R:
        """
        Record attributes, events or purchases from a file or a table.

        Args:
            source: Path of a file, ``-`` for standard input, a file object, or a table of polars, pandas, DuckDB or
                pyarrow. A file of rejects that holds the records is loaded like any other; those of another list are
                invalid.
            into: The list that the records go into.
            endpoint: As for `track`.
            options: See `LoadOptions`: how the source is read, and how its records are sent.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have, or `rejects` is the file that is loaded.
            SourceError: The source cannot be read.
        """
        return self._report(*self._file(source, into, endpoint, options))

    def load_each(
        self,
        source: Any,
        *,
        into: Table = "attributes",
        endpoint: Track = "track",
        **options: Unpack[LoadOptions],
    ) -> E:
        """
        Do the same as `load`, and return the outcome of each record, in order of completion.

        The load proceeds only while outcomes are read; see `track_each`.
        """
        return self._outcomes(*self._file(source, into, endpoint, options))

    def _load_list(
        self,
        operation: str,
        rows: Rows[Any],
        into: str,
        arguments: Mapping[str, Any],
        options: BulkOptions,
        fields: Fields = "ignore",
    ) -> R:
        def streams(chosen: Options, call: CallBlocking, carrier: Carrier) -> list[Stream]:
            return [operation_stream(operation, rows, into, arguments, fields, chosen, self._reader(call), carrier)]

        return self._report(streams, options)

    def _file(self, source: Any, into: Table, endpoint: Track, given: LoadOptions) -> tuple[Streams, BulkOptions]:
        reading, options = split(given)

        def streams(chosen: Options, call: CallBlocking, carrier: Carrier) -> list[Stream]:
            from .sources import open_source

            chosen.check_files(source)
            found = open_source(source, **reading)
            # Files are read where waiting for them holds up nobody.
            read = in_thread if self._is_async else call
            return track_streams(endpoint, {into: found}, chosen, lambda values: SourceReader(values, read))

        return streams, options

    def _track(self, endpoint: str, attributes: Any, events: Any, purchases: Any) -> Streams:
        lists = {"attributes": attributes, "events": events, "purchases": purchases}
        return lambda options, call, carrier: track_streams(endpoint, lists, options, self._reader(call))

    def _reader(self, call: CallBlocking) -> Callable[[Any], Any]:
        return partial(reader_for, call=call, is_async=self._is_async)


class SyncLoads(Loads[Report, Generator[Outcome, None, Report]]):
    """
    The loads of a synchronous client.
    """

    _session: Session

    def _report(self, streams: Streams, options: BulkOptions) -> Report:
        return report_of(self._drive(streams, options, each=False))

    def _outcomes(self, streams: Streams, options: BulkOptions) -> Generator[Outcome, None, Report]:
        return self._drive(streams, options, each=True)

    def _drive(self, streams: Streams, given: BulkOptions, *, each: bool) -> Generator[Outcome, None, Report]:
        options = Options.of(given)

        async def load(caller: CallersThread) -> Report:
            async with carrier_in_loop(self._session, options.concurrency) as carrier:
                opened = await caller.call(lambda: streams(options, caller.call, carrier))
                engine = Engine(opened, options, carrier, caller.emit if each else None)
                return await follow(engine, caller.call)

        return drive(load)


class AsyncLoads(Loads[Awaitable[Report], AsyncOutcomes]):
    """
    The loads of an asynchronous client.
    """

    _is_async = True
    _session: AsyncSession

    async def _report(self, streams: Streams, options: BulkOptions) -> Report:
        return await self._load(streams, options, None)

    def _outcomes(self, streams: Streams, options: BulkOptions) -> AsyncOutcomes:
        return AsyncOutcomes(partial(self._load, streams, options))

    async def _load(self, streams: Streams, given: BulkOptions, emit: Emit | None) -> Report:
        options = Options.of(given)
        carrier = carrier_of(self._session)
        engine = Engine(streams(options, at_once, carrier), options, carrier, emit)
        return await follow(engine, at_once)

"""What ``braze.bulk`` and ``async_braze.bulk`` offer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack, cast

import attrs

from .carriers import carrier_in_loop, carrier_of
from .drivers import AsyncOutcomes, CallersThread, Emit, drive, report_of
from .engine import Engine, Stream
from .iterables import Call as CallBlocking
from .iterables import SourceReader, at_once, in_thread
from .options import BulkOptions, Options
from .outcomes import Outcome
from .progress import follow
from .report import Report
from .requests import Records, Track, bulk_operations, operation_stream, reader_for, track_streams
from .unwrapping import Unwrapped

if TYPE_CHECKING:
    from braze_client import models
    from braze_client._bulk.extract.export import ExportOptions
    from braze_client._bulk.extract.receipts import ExportReport
    from braze_client._bulk.extract.series import Moment, Series
    from braze_client._bulk.extract.target import Target
    from braze_client._session import AsyncSession, Session

Table = Literal["attributes", "events", "purchases"]
R = TypeVar("R")
E = TypeVar("E")
Streams = Callable[[Options, CallBlocking], list[Stream]]
"""Returns what is loaded, given the options and what calls things that may block."""


class _Loads(Generic[R, E]):
    """
    What the two namespaces have in common.
    """

    def _report(self, streams: Streams, options: BulkOptions) -> R:
        raise NotImplementedError

    def _outcomes(self, streams: Streams, options: BulkOptions) -> E:
        raise NotImplementedError

    _is_async = False

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

        The load proceeds only while outcomes are read.
        """
        return self._outcomes(self._track(endpoint, attributes, events, purchases), options)

    def load(
        self,
        source: Any,
        *,
        into: Table = "attributes",
        endpoint: Track = "track",
        format: str | None = None,  # noqa: A002  # what it is called everywhere
        columns: Mapping[str, str] | None = None,
        types: Mapping[str, Any] | None = None,
        infer: bool = False,
        null: str | None = None,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Record attributes, events or purchases from a file or a table.

        Args:
            source: Path of a file, ``-`` for standard input, a file object, or a table of polars, pandas, DuckDB or
                pyarrow. A file of rejects that holds the records is loaded like any other.
            into: The list that the records go into.
            endpoint: As for `track`.
            format: ``jsonl``, ``csv``, ``parquet`` or ``arrow``; by default, what the name of the file says.
            columns: Names of columns, and what they are called in Braze.
            types: Types of the columns of a CSV file.
            infer: Whether numbers, booleans and times in a CSV file are recognized.
            null: The text in a CSV file that removes a value. An empty cell leaves the value as it is.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """

        def streams(chosen: Options, call: CallBlocking) -> list[Stream]:
            from .sources import open_source

            found = open_source(source, format=format, columns=columns, types=types, infer=infer, null=null)
            # Files are read where waiting for them holds up nobody.
            read = in_thread if self._is_async else call
            return track_streams(endpoint, {into: Unwrapped(found)}, chosen, lambda values: SourceReader(values, read))

        return self._report(streams, options)

    def __getattr__(self, name: str) -> BulkNamespace[R]:
        methods = {key[1]: operation for key, operation in bulk_operations().items() if key[0] == name}
        if not methods:
            raise AttributeError(f"bulk has no {name!r}")
        return BulkNamespace(name, methods, self._operation)

    def _operation(self, operation: str, rows: Any, into: str | None, given: dict[str, Any]) -> R:
        names = {attribute.name for attribute in attrs.fields(Options)}
        options = cast("BulkOptions", {name: given.pop(name) for name in [*given] if name in names})

        def streams(chosen: Options, call: CallBlocking) -> list[Stream]:
            return [operation_stream(operation, rows, into, given, chosen, self._reader(call))]

        return self._report(streams, options)

    def _track(self, endpoint: str, attributes: Any, events: Any, purchases: Any) -> Streams:
        lists = {"attributes": attributes, "events": events, "purchases": purchases}
        return lambda options, call: track_streams(endpoint, lists, options, self._reader(call))

    def _reader(self, call: CallBlocking) -> Callable[[Any], Any]:
        return partial(reader_for, call=call, is_async=self._is_async)


class BulkNamespace(Generic[R]):
    """
    The operations of one namespace that take lists.
    """

    def __init__(
        self, name: str, methods: Mapping[str, str], run: Callable[[str, Any, str | None, dict[str, Any]], R]
    ) -> None:
        self._name, self._methods, self._run = name, methods, run

    def __getattr__(self, name: str) -> BulkMethod[R]:
        if name not in self._methods:
            raise AttributeError(f"bulk.{self._name} has no {name!r}; it has {', '.join(self._methods)}")
        return BulkMethod(self._methods[name], self._run)

    def __dir__(self) -> Iterable[str]:
        return [*super().__dir__(), *self._methods]


class BulkMethod(Generic[R]):
    """
    An operation that takes a list, for any number of records.
    """

    def __init__(self, operation: str, run: Callable[[str, Any, str | None, dict[str, Any]], R]) -> None:
        self._operation, self._run = operation, run

    def __call__(self, rows: Records | Iterable[str], /, *, into: str | None = None, **arguments: Any) -> R:
        """
        Call the operation as often as it takes.

        Args:
            rows: The records: an iterable of what the list takes.
            into: The argument that takes the list, if there are several.
            arguments: The other arguments, the same for each request, and the options: see `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have, or it is not clear which list is meant.
            TypeError: The operation does not have such an argument.
        """
        return self._run(self._operation, rows, into, arguments)


class Bulk(_Loads[Report, Iterator[Outcome]]):
    """
    Moves data into and out of Braze in bulk; see `Braze.bulk`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def extract_segment(
        self,
        segment_id: str,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        custom_attributes: Sequence[str] = (),
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Export all users in a segment: start the export, wait for it, download it, and pass its users on.

        The file is checked before the first user is passed on. A download that breaks off is resumed.

        Args:
            segment_id: API identifier of the segment.
            fields: Profile fields to export.
            to: Path of a file, whose name says which format it has (``users.parquet``, ``users.jsonl``,
                ``users.csv.gz``) and which appears once it is complete; a file object; or a function, which is called
                with each user, a `models.UserProfile`.
            custom_attributes: Names of the custom attributes to export, at most 500. The field ``custom_attributes``
                exports all.
            output_format: ``zip`` or ``gzip``.
            options: See `ExportOptions`.

        Raises:
            CallError: The export cannot be started, for instance because one of this segment is running (429).
            JobTimeoutError: The export is not complete in time. The error has a receipt, to continue with.
            ExportExpiredError: The file can no longer be downloaded.
            InvalidExportError: The file is damaged.
            JobError: The file cannot be downloaded, or Braze writes it to cloud storage and there is no ``storage``.
            SinkError: The file cannot be written. If it cannot be created, no export is started.
        """
        from .extract.export import export_segment
        from .extract.steps import run

        flow = export_segment(self._session, segment_id, fields, to, custom_attributes, output_format, options)
        return run(self._session, flow)

    def extract_global_control_group(
        self,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Export all users in the Global Control Group. See `extract_segment`.

        Args:
            fields: Profile fields to export.
            to: Where the users go.
            output_format: ``zip`` or ``gzip``.
            options: See `ExportOptions`.
        """
        from .extract.export import export_global_control_group
        from .extract.steps import run

        flow = export_global_control_group(self._session, fields, to, output_format, options)
        return run(self._session, flow)

    def extract_series(
        self,
        name: str,
        *,
        start: Moment,
        end: Moment | None = None,
        to: Target[dict[str, Any]] | None = None,
        **arguments: Any,
    ) -> Series:
        """
        Collect a series of statistics over any span, as a table: of a campaign, a Canvas, an event, the KPIs, ...

        Braze returns at most 100 days in a response, or 14 of a Canvas; as many requests are made as it takes.

        Args:
            name: The operation, such as ``campaigns.data_series``, ``canvas.data_series``, ``kpi.dau_data_series`` or
                ``purchases.revenue_series``.
            start: The first day, or the first hour of a series with ``unit="hour"``.
            end: The last day or hour, included. By default, today, or the current hour.
            to: Path of a file, a file object, or a function that is called with each row. By default, the table is
                only returned.
            arguments: The other arguments of the operation, such as ``campaign_id``. A list stands for several series
                in one table.

        Returns:
            The table: iterate over it for dicts, or pass it to a library that reads Arrow.

        Raises:
            CallError: A request failed.
            ValueError: There is no such series, ``start`` is after ``end``, or a time has no time zone.
            TypeError: The series has no such argument.
        """
        from .extract.series import extract_series
        from .extract.steps import run

        return run(self._session, extract_series(self._session, name, start, end, to, arguments))

    def sync_integration(
        self,
        integration_id: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[models.CdiSync], object] | None = None,
    ) -> models.CdiSync:
        """
        Start a sync of an integration of Cloud Data Ingestion, and wait for its end.

        Args:
            integration_id: Identifier of the integration.
            timeout: Seconds to wait for the end of the sync. By default an hour.
            on_progress: Called with the sync each time that it was asked about: ``rows_synced`` grows.

        Returns:
            The sync with its final ``job_status`` and its numbers of rows. A sync that failed is returned like any
            other: ``success`` means that all rows were synced, ``partial`` that some failed.

        Raises:
            CallError: The sync cannot be started, for instance because another one is running (429).
            JobTimeoutError: The sync did not end in time. Braze continues with it.
        """
        from .extract.ingestion import sync_integration
        from .extract.steps import run

        return run(self._session, sync_integration(self._session, integration_id, timeout, on_progress))

    def _report(self, streams: Streams, options: BulkOptions) -> Report:
        return report_of(self._drive(streams, options, each=False))

    def _outcomes(self, streams: Streams, options: BulkOptions) -> Iterator[Outcome]:
        return self._drive(streams, options, each=True)

    def _drive(self, streams: Streams, given: BulkOptions, *, each: bool) -> Generator[Outcome, None, Report]:
        options = Options(**given)

        async def load(caller: CallersThread) -> Report:
            opened = await caller.call(lambda: streams(options, caller.call))
            async with carrier_in_loop(self._session, options.concurrency) as carrier:
                engine = Engine(opened, options, carrier, caller.emit if each else None)
                return await follow(engine, caller.call)

        return drive(load)


class AsyncBulk(_Loads[Awaitable[Report], AsyncOutcomes]):
    """
    Moves data into and out of Braze in bulk; see `AsyncBraze.bulk`.
    """

    _is_async = True

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def extract_segment(
        self,
        segment_id: str,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        custom_attributes: Sequence[str] = (),
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Do the same as `Bulk.extract_segment`. A function may be asynchronous.
        """
        from .extract.export import export_segment
        from .extract.steps import run_async

        flow = export_segment(self._session, segment_id, fields, to, custom_attributes, output_format, options)
        return await run_async(self._session, flow)

    async def extract_global_control_group(
        self,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Do the same as `Bulk.extract_global_control_group`. A function may be asynchronous.
        """
        from .extract.export import export_global_control_group
        from .extract.steps import run_async

        flow = export_global_control_group(self._session, fields, to, output_format, options)
        return await run_async(self._session, flow)

    async def extract_series(
        self,
        name: str,
        *,
        start: Moment,
        end: Moment | None = None,
        to: Target[dict[str, Any]] | None = None,
        **arguments: Any,
    ) -> Series:
        """
        Do the same as `Bulk.extract_series`. A function may be asynchronous.
        """
        from .extract.series import extract_series
        from .extract.steps import run_async

        return await run_async(self._session, extract_series(self._session, name, start, end, to, arguments))

    async def sync_integration(
        self,
        integration_id: str,
        *,
        timeout: float = 3600.0,  # noqa: ASYNC109  # it is about Braze, not about the task
        on_progress: Callable[[models.CdiSync], object] | None = None,
    ) -> models.CdiSync:
        """
        Do the same as `Bulk.sync_integration`. A function may be asynchronous.
        """
        from .extract.ingestion import sync_integration
        from .extract.steps import run_async

        return await run_async(self._session, sync_integration(self._session, integration_id, timeout, on_progress))

    async def _report(self, streams: Streams, options: BulkOptions) -> Report:
        return await self._load(streams, options, None)

    def _outcomes(self, streams: Streams, options: BulkOptions) -> AsyncOutcomes:
        return AsyncOutcomes(partial(self._load, streams, options))

    async def _load(self, streams: Streams, given: BulkOptions, emit: Emit | None) -> Report:
        options = Options(**given)
        engine = Engine(streams(options, at_once), options, carrier_of(self._session), emit)
        return await follow(engine, at_once)

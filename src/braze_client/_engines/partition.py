"""Sends the records of one partition of an engine, and returns a verdict on each of them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from functools import partial
from typing import Any

from attrs import field, frozen

from braze_client import Braze
from braze_client._bulk.carriers import carrier_in_loop
from braze_client._bulk.destination import Destination
from braze_client._bulk.drivers import CallersThread, drive
from braze_client._bulk.engine import Engine, Stream
from braze_client._bulk.iterables import SourceReader, at_once
from braze_client._bulk.options import Options
from braze_client._bulk.outcomes import Status
from braze_client._bulk.requests import reader_for, track_streams
from braze_generated.runtime.bulk import Report

from .ledger import EXPIRY, Known, PartitionLedger, open_partition
from .rows import KeyedRows, Look, Verdict

REPEATED = (
    "the partition was run before, and without a ledger it is not known what was sent then; set ledger to the address "
    "of a Redis"
)


def connect() -> Braze:
    """
    Return a client with the settings of the environment: ``BRAZE_API_KEY``, and ``BRAZE_REGION``.
    """
    return Braze()


@frozen(kw_only=True)
class Job:
    """
    What a job sends, and how. It is sent to other machines, so it holds no key.
    """

    into: str
    endpoint: str
    record_key: str
    name: str
    connect: Callable[[], Braze] = connect
    ledger: str | None = field(default=None, repr=False)
    expiry: int = EXPIRY
    concurrency: int = 16
    timezone: str | None = None

    @property
    def destination(self) -> Destination:
        """Where the records go."""
        (stream,) = track_streams(
            self.endpoint, {self.into: ()}, self.options, partial(reader_for, call=at_once, is_async=False)
        )
        return stream.destination

    @property
    def options(self) -> Options:
        """The options of the load."""
        return Options(concurrency=self.concurrency)


@frozen
class Task:
    """
    An attempt at a partition.
    """

    partition: int
    is_repeated: bool


def load(job: Job, task: Task, batches: Iterable[Any]) -> Generator[Verdict, None, Report]:
    """
    Send the records of a partition.

    Args:
        job: What to do.
        task: The partition, and the attempt.
        batches: Record batches of Arrow.

    Yields:
        A verdict on each record, in order of completion.

    Returns:
        The report on what this attempt sent.

    Raises:
        BulkError: The load had to stop. The partition can be run again.
        LedgerError: Nothing may be sent, since the ledger cannot be used.
    """
    destination = job.destination
    ledger = None if job.ledger is None else open_partition(job.ledger, job.name, task.partition, expiry=job.expiry)
    is_member = job.record_key in destination.identifiers
    rows = KeyedRows(batches, job.record_key, is_member, _look(destination, ledger, task), job.timezone)
    with job.connect() as braze:

        async def run(caller: CallersThread) -> Report:
            stream = Stream(destination=destination, reader=SourceReader(rows, caller.call))
            async with carrier_in_loop(braze._session, job.options.concurrency) as carrier:
                return await Engine([stream], job.options, carrier, caller.emit, ledger).run()

        with closing(drive(run)) as outcomes:
            report = yield from _verdicts(outcomes, rows)
    if ledger is not None:
        ledger.complete()
    return report


def _verdicts(outcomes: Generator[Any, None, Report], rows: KeyedRows) -> Generator[Verdict, None, Report]:
    while True:
        while rows.settled:
            yield rows.settled.popleft()
        try:
            outcome = next(outcomes)
        except StopIteration as end:
            yield from rows.settled
            report: Report = end.value
            return report
        yield Verdict(rows.key_of(outcome.position), outcome.status, outcome.reason)


def _look(destination: Destination, ledger: PartitionLedger | None, task: Task) -> Look | None:
    """
    Return what tells which records must not be sent again; None if all are to be sent.
    """
    if ledger is not None:
        return ledger.take if ledger.has_more else None
    if not task.is_repeated:
        return None
    return lambda content: Known(Status.UNKNOWN, REPEATED) if destination.is_unsafe(content) else None

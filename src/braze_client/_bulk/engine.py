"""
The load itself: reads, packs, sends, and says what became of each record.

Everything outstanding is bounded: rows that are read, records that wait for their user's lane, requests in flight, and
outcomes that nobody has taken yet. A full stage holds up the one before it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from contextlib import ExitStack, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol

import anyio
from anyio.abc import TaskGroup
from attrs import define, field, frozen

from braze_client._policies.encoding import encode_json
from braze_client._policies.events import ResponseEvent
from braze_client._policies.retry import FIRST_BACKOFF
from braze_client.errors import BrazeError, CallError, RateLimitError
from braze_generated.runtime.call import Call, RawResponse

from .changes import Changes
from .checkpoint import Checkpoint
from .concurrency import Concurrency
from .destination import Destination
from .errors import BulkError
from .iterables import Pace, Reader
from .journal import Statement
from .options import Options
from .outcomes import Outcome, Status
from .packing import Batch, Packer
from .records import Record, Refused, prepare_rows
from .rejects import Rejects
from .report import Report, Tally
from .verdicts import Next, Rejected, Verdict, judge, split, verdict_of

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .rows import Row

LINGER = 1.0
"""Seconds after which batches that are not full are sent, if the source has nothing more to give."""
MOST_PARKED = 10_000
"""Records that wait for earlier ones of their user, at most."""
PATIENCE = 600.0
"""Seconds that a batch which can be repeated is waited for, before the load stops."""
LONGEST_LIMIT = 86_400.0
"""Seconds that a batch is held back because of rate limits, before the load stops."""
MAX_REQUESTED = 3_600.0
"""Seconds that Braze can ask to wait after a 429; its longest window is an hour."""
MAX_BACKOFF = 30.0
"""Seconds between two tries of such a batch, at most."""
MOST_UNKNOWN = 10
"""Requests in a row that may stay without verdict before the load stops."""
MOST_REFUSED = 100
"""Records that Braze may refuse one by one before the load stops, if it has accepted none."""


@frozen(kw_only=True)
class Stream:
    """
    A source, and the list that its records go into.
    """

    destination: Destination
    reader: Reader


@define(eq=False)
class Carrier:
    """
    How requests are sent.
    """

    send: Callable[[Call[Any]], Awaitable[RawResponse[Any]]]
    """Sends one, with the retries of the client."""
    attempts: deque[ResponseEvent]
    """What happened to each attempt, until somebody takes it."""
    clock: Clock
    workspace: str
    """What tells the workspace from others."""
    validate: bool


class Ledger(Protocol):
    """
    Remembers, for whoever repeats this load elsewhere, what was sent. A request leaves once its intent is written.
    """

    async def intend(self, batch: Batch) -> None:
        """
        Write that *batch* is about to be sent.
        """

    async def forget(self, batch: Batch) -> None:
        """
        Write that nothing of *batch* was taken.
        """

    async def settle(self, batch: Batch, verdict: Verdict) -> None:
        """
        Write what became of records of *batch*.
        """


@define(eq=False, slots=False)
class Engine:
    """
    One load.

    Args:
        streams: What is loaded, one after the other.
        options: How.
        carrier: What sends requests.
        emit: Takes the outcomes; None if only the report matters.
        ledger: Remembers what was sent, for others.
    """

    streams: Sequence[Stream]
    options: Options
    carrier: Carrier
    emit: Callable[[list[Outcome]], Awaitable[None]] | None = None
    ledger: Ledger | None = None
    tally: Tally = field(factory=Tally)
    _packer: Packer = field(factory=Packer)
    _checkpoint: Checkpoint | None = None
    _changes: Changes | None = None
    _rejects: Rejects | None = None
    _stopped: BaseException | None = None
    _draining: bool = False
    _unknown_in_row: int = 0
    _refused: int = 0
    _ordinals: dict[str, int] = field(factory=dict)
    _started: float | None = None
    services: list[Callable[[], Coroutine[Any, Any, None]]] = field(factory=list)
    """What runs beside the load until it ends."""

    def __attrs_post_init__(self) -> None:
        self._concurrency = Concurrency(self.options.concurrency)

    async def run(self) -> Report:
        """
        Load everything.

        Raises:
            BulkError: The load could not begin, or had to stop.
        """
        self._slots = anyio.CapacityLimiter(self._concurrency.limit)
        self._moved = anyio.Event()
        try:
            with ExitStack() as files:
                self._open(files)
                self._started = self.carrier.clock.monotonic()
                await self._work()
        except BaseExceptionGroup as group:
            raise _only(group) from None
        except BulkError as error:
            # Of files that are closed, if not of those that were to be opened.
            error.report = None if self._started is None else self.report()
            raise
        finally:
            with anyio.CancelScope(shield=True):
                for stream in self.streams:
                    await stream.reader.aclose()
        if self._stopped is not None:
            raise self._explained(self._stopped)
        return self.report()

    def report(self) -> Report:
        """
        Return the sum so far.
        """
        elapsed = 0.0 if self._started is None else self.carrier.clock.monotonic() - self._started
        rates = [stream.destination.endpoint.operation.rate_limit for stream in self.streams]
        slowest = max((rate.period / rate.limit for rate in rates), default=0.0)
        return self.tally.report(elapsed, slowest, dry_run=self.options.dry_run)

    def _open(self, files: ExitStack) -> None:
        options = self.options
        # Closed after the checkpoint, which counts on what has been written to it.
        files.callback(self._close_rejects)
        offset = None
        if options.checkpoint is not None and (options.checkpoint.exists() or not options.dry_run):
            self._checkpoint = Checkpoint(options.checkpoint, self._meaning(), dry_run=options.dry_run)
            files.callback(self._checkpoint.close)
            self.services.append(self._checkpoint.work)
            offset = int(self._checkpoint.noted("rejects") or 0)
        if options.only_changes:
            self._changes = Changes(options.ledger, self.carrier.workspace, dry_run=options.dry_run)
            files.callback(self._changes.close)
            self.services.append(self._changes.work)
        if options.rejects is not None and not options.dry_run:
            self._rejects = Rejects(options.rejects, values=options.reject_values, offset=offset)
            if self._checkpoint is not None:
                self._checkpoint.before_commit(self._note_rejects)

    def _close_rejects(self) -> None:
        if self._rejects is not None:
            self._rejects.close()

    def _meaning(self) -> str:
        """
        Return a digest of everything but the records that decides what a load does.
        """
        lists = [stream.destination.meaning for stream in self.streams]
        return sha256(encode_json([self.carrier.workspace, *lists])).hexdigest()

    def _note_rejects(self) -> Iterable[Statement]:
        assert self._rejects is not None
        yield "INSERT OR REPLACE INTO load VALUES ('rejects', ?)", (str(self._rejects.flush()),)

    async def _work(self) -> None:
        send, receive = anyio.create_memory_object_stream[tuple[Stream, list["Row"] | Exception]](1)
        async with anyio.create_task_group() as services:
            for service in self.services:
                services.start_soon(service)
            services.start_soon(self._read, send)
            async with receive, anyio.create_task_group() as tasks:
                self._tasks: TaskGroup = tasks
                await self._take_all(receive)
                self._draining = True
                await self._dispatch(self._packer.flush())
            if self._checkpoint is not None and self._stopped is None and not self.options.dry_run:
                self._checkpoint.finish()
            services.cancel_scope.cancel()

    async def _read(self, send: Any) -> None:
        pace = Pace(self.carrier.clock.monotonic)
        # The other end is closed when the load stops.
        with suppress(anyio.BrokenResourceError):
            async with send:
                for stream in self.streams:
                    more = True
                    while more:
                        rows: list[Row] | Exception
                        try:
                            rows = await pace.chunk(stream.reader)
                        except Exception as error:  # noqa: BLE001  # of the caller's iterable
                            rows = error
                        await send.send((stream, rows))
                        more = bool(rows) and not isinstance(rows, Exception)

    async def _take_all(self, receive: Any) -> None:
        while self._stopped is None:
            found: tuple[Stream, list[Row] | Exception] | None = None
            with anyio.move_on_after(LINGER):
                try:
                    found = await receive.receive()
                except anyio.EndOfStream:
                    return
            stream, rows = found or (None, [])
            if stream is None or not rows:
                await self._dispatch(self._packer.flush())
            elif isinstance(rows, Exception):
                self._stop(rows)
            else:
                await self._take(stream, rows)

    async def _take(self, stream: Stream, rows: list[Row]) -> None:
        destination = stream.destination
        first = self._ordinals.get(destination.name, 0)
        self._ordinals[destination.name] = first + len(rows)
        numbered = list(enumerate(rows, first))
        if self._checkpoint is not None:
            if first == 0:
                self._checkpoint.check_source(destination.name, _fingerprint(stream, rows[0]))
            numbered = await self._leave_out(destination, numbered)
        records, refused = prepare_rows(destination, numbered, validate=self.carrier.validate)
        if refused:
            await self._settle_refused(destination, refused)
        if self._changes is not None and destination.sets_fields:
            records = await self._narrow(destination, records)
        await self._dispatch(self._packer.add(destination, records))
        while self._packer.parked > MOST_PARKED and self._stopped is None:
            self._moved = anyio.Event()
            await self._dispatch(self._packer.flush())
            await self._moved.wait()

    async def _leave_out(self, destination: Destination, rows: list[tuple[int, Row]]) -> list[tuple[int, Row]]:
        """
        Return the rows that no earlier run has dealt with.
        """
        assert self._checkpoint is not None
        known, resend = self._checkpoint.list(destination.name), self.options.unknown == "resend"
        if not (known.done or known.unknown or known.interrupted):
            return rows
        left: list[tuple[int, Row]] = []
        outcomes: list[Outcome] = []
        told: list[int] = []
        for ordinal, row in rows:
            if ordinal in known.done:
                outcomes.append(_outcome(destination, Status.SKIPPED, row, "an earlier run has dealt with it"))
            elif resend or not (ordinal in known.unknown or ordinal in known.interrupted):
                left.append((ordinal, row))
            else:
                outcomes.append(_outcome(destination, Status.UNKNOWN, row, "an earlier run may have sent it"))
                if ordinal not in known.unknown:
                    told.append(ordinal)
                    self._settled(destination, (), outcomes[-1:])
        if told and not self.options.dry_run:
            self._checkpoint.settle(destination.name, told, unknown=True)
        await self._publish(outcomes)
        return left

    async def _settle_refused(self, destination: Destination, refused: Sequence[Refused]) -> None:
        outcomes = [_outcome(destination, Status.INVALID, each, each.reason) for each in refused]
        self._settled(destination, [each.ordinal for each in refused], outcomes)
        await self._publish(outcomes)

    async def _narrow(self, destination: Destination, records: list[Record]) -> list[Record]:
        """
        Return the records that change something. One whose user has others on the way is sent whole.
        """
        assert self._changes is not None
        seen: set[Any] = set()
        candidates: list[Record] = []
        for record in records:
            if record.key is None:
                continue
            if record.is_unsafe or record.key in seen or self._packer.is_pending(record.key):
                self._changes.describe(destination, record)
            else:
                candidates.append(record)
            seen.add(record.key)
        changed = set(map(id, await self._changes.narrow(destination, candidates)))
        unchanged = {id(record): record for record in candidates if id(record) not in changed}
        if not unchanged:
            return records
        outcomes = [self._outcome_of(destination, Status.SKIPPED, each, "unchanged") for each in unchanged.values()]
        self._settled(destination, [record.ordinal for record in unchanged.values()], outcomes)
        await self._publish(outcomes)
        return [record for record in records if id(record) not in unchanged]

    async def _dispatch(self, batches: Iterable[Batch]) -> None:
        for batch in batches:
            if self.options.dry_run:
                await self._plan(batch)
            elif self._stopped is None:
                await self._slots.acquire_on_behalf_of(batch)
                self._tasks.start_soon(self._carry, batch)

    async def _plan(self, batch: Batch) -> None:
        """
        Count a batch that would be sent.
        """
        self.tally.requests += 1
        await self._settle(batch, Verdict(submitted=batch.records))
        await self._dispatch(self._released(batch))

    async def _carry(self, batch: Batch) -> None:
        """
        Send a batch until each of its records has an outcome, and then open the lanes of its users.
        """
        try:
            parts = deque([batch])
            while parts and self._stopped is None:
                parts.extendleft(reversed(await self._deliver(parts.popleft())))
        except BrazeError as error:
            self._stop(error)
        finally:
            self._slots.release_on_behalf_of(batch)
        for ready in self._released(batch):
            self._tasks.start_soon(self._carry_later, ready)
        self._moved.set()

    async def _carry_later(self, batch: Batch) -> None:
        await self._dispatch([batch])

    def _released(self, batch: Batch) -> list[Batch]:
        if self._stopped is not None:
            return []
        ready = self._packer.release(batch)
        return [*ready, *self._packer.flush()] if self._draining or self._packer.parked > MOST_PARKED else ready

    async def _deliver(self, batch: Batch) -> Sequence[Batch]:
        """
        Send a batch, and return the parts of it that are still to be sent.
        """
        waited = 0.0
        while True:
            if self._changes is not None:
                await self._changes.sending(batch.records)
            intent = None if self._checkpoint is None else await self._checkpoint.intend(batch)
            if self.ledger is not None:
                await self.ledger.intend(batch)
            try:
                response = await self.carrier.send(batch.destination.call(each.content for each in batch.records))
            except CallError as error:
                self._observe()
                what = judge(batch, error)
                if what is Next.UNKNOWN:
                    await self._settle_unknown(batch, error, intent)
                    return ()
                if what is not Next.STOP or not error.outcome_unknown:
                    self._forget(intent)
                    if self.ledger is not None:
                        await self.ledger.forget(batch)
                if what is Next.SPLIT:
                    return await self._split(batch, error)
                if what is Next.STOP or waited >= (LONGEST_LIMIT if isinstance(error, RateLimitError) else PATIENCE):
                    raise
                requested = min(getattr(error, "retry_after", None) or 0.0, MAX_REQUESTED)
                delay = max(requested, min(FIRST_BACKOFF + waited, MAX_BACKOFF))
                waited += delay
                await self.carrier.clock.sleep_async(delay)
            else:
                self._observe()
                self._unknown_in_row = 0
                await self._settle(batch, verdict_of(batch, response.result), intent)
                return ()

    async def _settle_unknown(self, batch: Batch, error: CallError, intent: int | None) -> None:
        self._unknown_in_row += 1
        await self._settle(batch, Verdict(unknown=batch.records, reason=_reason(error)), intent)
        if self._unknown_in_row >= MOST_UNKNOWN:
            self._stop(error)

    async def _split(self, batch: Batch, error: CallError) -> Sequence[Batch]:
        rejected, parts = split(batch, error)
        if rejected:
            await self._settle(batch, Verdict(rejected=rejected))
            self._refused += len(batch.records) == 1
            if self._refused >= MOST_REFUSED and not self.tally.counts[Status.SUBMITTED]:
                self._stop(error)
        return parts

    async def _settle(self, batch: Batch, verdict: Verdict, intent: int | None = None) -> None:
        """
        Record, count and publish the outcomes of the records of a batch.
        """
        destination = batch.destination
        if self.ledger is not None and not self.options.dry_run:
            await self.ledger.settle(batch, verdict)
        outcomes = [_of_rejected(destination, each) for each in verdict.rejected]
        outcomes += [
            self._outcome_of(destination, Status.UNKNOWN, record, verdict.reason) for record in verdict.unknown
        ]
        known = [record.ordinal for record in verdict.submitted] + [each.record.ordinal for each in verdict.rejected]
        self._settled(destination, known, outcomes)
        # What may be repeated is not settled: the next run sends it again.
        if self._checkpoint is not None and batch.is_unsafe:
            self._checkpoint.settle(destination.name, [record.ordinal for record in verdict.unknown], unknown=True)
        self._forget(intent)
        self._count(batch, verdict)
        if self.emit is not None:
            outcomes += [self._outcome_of(destination, Status.SUBMITTED, record) for record in verdict.submitted]
            await self._publish(outcomes, counted=True)

    def _count(self, batch: Batch, verdict: Verdict) -> None:
        counts = self.tally.counts
        counts[Status.SUBMITTED] += len(verdict.submitted)
        counts[Status.REJECTED] += len(verdict.rejected)
        counts[Status.UNKNOWN] += len(verdict.unknown)
        self.tally.bytes += batch.size
        self.tally.data_points += sum(record.data_points for record in verdict.submitted)
        if self._changes is not None and not self.options.dry_run:
            self._changes.submitted(verdict.submitted)

    def _settled(self, destination: Destination, ordinals: Sequence[int], outcomes: Iterable[Outcome]) -> None:
        """
        Write what has a final outcome to the files.
        """
        if self.options.dry_run:
            return
        if self._rejects is not None:
            self._rejects.write(each for each in outcomes if each.status is not Status.SKIPPED)
        if self._checkpoint is not None and ordinals:
            self._checkpoint.settle(destination.name, ordinals)

    def _forget(self, intent: int | None) -> None:
        if self._checkpoint is not None:
            self._checkpoint.forget(intent)

    async def _publish(self, outcomes: list[Outcome], *, counted: bool = False) -> None:
        if not counted:
            for each in outcomes:
                self.tally.counts[each.status] += 1
        if self.emit is not None and outcomes:
            await self.emit(outcomes)

    def _observe(self) -> None:
        """
        Adapt the number of requests at once to what happened to the latest attempts.
        """
        attempts = self.carrier.attempts
        while attempts:
            event = attempts.popleft()
            self.tally.requests += 1
            self._concurrency.observe(event.status_code, event.elapsed.total_seconds())
        if self._slots.total_tokens != self._concurrency.limit:
            self._slots.total_tokens = self._concurrency.limit

    def _stop(self, error: BaseException) -> None:
        self._stopped = self._stopped or error
        self._moved.set()

    def _explained(self, error: BaseException) -> BaseException:
        if not isinstance(error, BrazeError):
            return error
        report = self.report()
        if isinstance(error, BulkError):
            error.report = report
            return error
        stopped = BulkError(f"the load stopped after {report.total:,} records: {error}", report)
        stopped.__cause__ = error
        return stopped

    @staticmethod
    def _outcome_of(destination: Destination, status: Status, record: Record, reason: str | None = None) -> Outcome:
        return Outcome(
            status=status,
            list=destination.name,
            position=record.position,
            reason=reason,
            identifier=destination.identifier(record.key),
            content=record.content,
        )


def _of_rejected(destination: Destination, rejected: Rejected) -> Outcome:
    record = rejected.record
    return Outcome(
        status=Status.REJECTED,
        list=destination.name,
        position=record.position,
        reason=rejected.reason,
        index=rejected.index,
        identifier=destination.identifier(record.key),
        content=record.content,
    )


def _outcome(destination: Destination, status: Status, row: Row | Refused, reason: str) -> Outcome:
    """
    Return the outcome of something that was not encoded.
    """
    content, identifier = None, None
    with suppress(ValueError, TypeError, RecursionError, AttributeError):
        content = encode_json(row.value)
        identifier = destination.identifier(destination.key_of(row.value))
    return Outcome(
        status=status,
        list=destination.name,
        position=row.position,
        reason=reason,
        identifier=identifier,
        content=None if row.value is None else content,
    )


def _fingerprint(stream: Stream, first: Row) -> str:
    """
    Return what tells a source from others: its own digest, or one of what it begins with.
    """
    reader = stream.reader
    if reader.fingerprint is not None:
        return reader.fingerprint
    with suppress(ValueError, TypeError, RecursionError):
        return sha256(encode_json([first.value, reader.size])).hexdigest()
    return str(reader.size)


def _reason(error: CallError) -> str:
    status = getattr(error, "status_code", None)
    return f"no verdict: {type(error).__name__}{'' if status is None else f' {status}'}"


def _only(group: BaseExceptionGroup[Any]) -> BaseException:
    """
    Return the exception in a group of one.
    """
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1:
        error = error.exceptions[0]
    return error

"""
The load itself: reads, packs, sends, and says what became of each record.

Everything outstanding is bounded: rows that are read, records that wait for their user's lane, requests in flight, and
outcomes that nobody has taken yet. A full stage holds up the one before it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any

import anyio
from anyio.abc import TaskGroup
from attrs import define, field, frozen

from braze_client._policies.events import ResponseEvent
from braze_client._policies.retry import FIRST_BACKOFF
from braze_client.errors import BrazeError, CallError, RateLimitError, SettingsError
from braze_generated.runtime.bulk import Report
from braze_generated.runtime.call import Call, RawResponse

from .books import Books, Emit, Ledger
from .concurrency import Concurrency
from .destination import Destination
from .errors import BulkError
from .iterables import Pace, Reader
from .options import Options
from .outcomes import Status
from .packing import Batch, Packer
from .records import prepare_rows
from .verdicts import Next, Verdict, judge, split, verdict_of

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .rows import Row

LINGER = 1.0
"""Seconds after which batches that are not full are sent, if the source has nothing more to give."""
MOST_PARKED = 10_000
"""Records that wait for earlier ones of their user, at most."""
PATIENCE = 600.0
"""Seconds that a batch which can be repeated is waited for, before the load stops."""
FIRST_PATIENCE = 30.0
"""The same until the first response, since without one the address may be wrong."""
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


@define(eq=False, slots=False)
class Engine:
    """
    One load.

    Args:
        streams: What is loaded, one after the other.
        options: How.
        carrier: What sends requests.
        emit: Takes the outcomes; None if only the report matters.
        ledger: Remembers what was sent, for whoever repeats the load elsewhere.
    """

    streams: Sequence[Stream]
    options: Options
    carrier: Carrier
    emit: Emit | None = None
    ledger: Ledger | None = None
    services: list[Callable[[], Coroutine[Any, Any, None]]] = field(factory=list)
    """What runs beside the load until it ends."""
    _packer: Packer = field(factory=Packer)
    _stopped: BaseException | None = None
    _draining: bool = False
    _unknown_in_row: int = 0
    _refused: int = 0
    _was_answered: bool = False
    _ordinals: dict[str, int] = field(factory=dict)
    _started: float | None = None

    def __attrs_post_init__(self) -> None:
        self._books = Books(self.options, self.carrier.workspace, self.emit, self.ledger)
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
                journals = self._books.open([stream.destination for stream in self.streams], files)
                self.services += [journal.work for journal in journals]
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
        return self._books.tally.report(elapsed, slowest, dry_run=self.options.dry_run)

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
            if self._stopped is None:
                self._books.finish()
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
                try:
                    await self._take(stream, rows)
                except BulkError as error:  # of a file: requests that are on the way have to be settled
                    self._stop(error)

    async def _take(self, stream: Stream, rows: list[Row]) -> None:
        destination = stream.destination
        first = self._ordinals.get(destination.name, 0)
        self._ordinals[destination.name] = first + len(rows)
        if first == 0:
            self._books.check_source(destination, rows[0], stream.reader.fingerprint, stream.reader.size)
        numbered = await self._books.leave_out(destination, list(enumerate(rows, first)))
        records, refused = prepare_rows(destination, numbered, validate=self.carrier.validate)
        await self._books.refuse(destination, refused)
        records = await self._books.narrow(destination, records, self._packer.is_pending)
        await self._dispatch(self._packer.add(destination, records))
        while self._packer.parked > MOST_PARKED and self._stopped is None:
            self._moved = anyio.Event()
            await self._dispatch(self._packer.flush())
            await self._moved.wait()

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
        self._books.tally.requests += 1
        await self._books.settle(batch, Verdict(submitted=batch.records))
        await self._dispatch(self._released(batch))

    async def _carry(self, batch: Batch) -> None:
        """
        Send a batch until each of its records has an outcome, and then open the lanes of its users.
        """
        try:
            parts = deque([batch])
            while parts and self._stopped is None:
                parts.extendleft(reversed(await self._deliver(parts.popleft())))
        except Exception as error:  # noqa: BLE001  # others are on the way, and have to be settled
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
            intent = await self._books.intend(batch)
            try:
                response = await self.carrier.send(batch.destination.call(each.content for each in batch.records))
            except SettingsError:
                await self._books.forget(batch, intent)  # there was no key to send it with
                raise
            except CallError as error:
                self._observe()
                what = judge(batch, error)
                if what is Next.UNKNOWN:
                    await self._leave_unknown(batch, error, intent)
                    return ()
                if error.outcome_unknown:
                    await self._books.settle(batch, Verdict(unknown=batch.records, reason=_reason(error)), intent)
                else:
                    await self._books.forget(batch, intent)
                if what is Next.SPLIT:
                    return await self._split(batch, error)
                if what is Next.STOP or waited >= self._patience(error):
                    raise
                delay = _delay(error, waited)
                waited += delay
                await self.carrier.clock.sleep_async(delay)
            else:
                self._observe()
                self._unknown_in_row = 0
                await self._books.settle(batch, verdict_of(batch, response.result), intent)
                return ()

    def _patience(self, error: CallError) -> float:
        if isinstance(error, RateLimitError):
            return LONGEST_LIMIT
        return PATIENCE if self._was_answered else FIRST_PATIENCE

    async def _leave_unknown(self, batch: Batch, error: CallError, intent: int | None) -> None:
        self._unknown_in_row += 1
        await self._books.settle(batch, Verdict(unknown=batch.records, reason=_reason(error)), intent)
        if self._unknown_in_row >= MOST_UNKNOWN:
            self._stop(error)

    async def _split(self, batch: Batch, error: CallError) -> Sequence[Batch]:
        rejected, parts = split(batch, error)
        if rejected:
            await self._books.settle(batch, Verdict(rejected=rejected))
            self._refused += len(batch.records) == 1
            if self._refused >= MOST_REFUSED and not self._books.tally.counts[Status.SUBMITTED]:
                self._stop(error)
        return parts

    def _observe(self) -> None:
        """
        Adapt the number of requests at once to what happened to the latest attempts.
        """
        attempts = self.carrier.attempts
        while attempts:
            event = attempts.popleft()
            self._books.tally.requests += 1
            self._was_answered = self._was_answered or event.status_code is not None
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


def _delay(error: CallError, waited: float) -> float:
    """
    Return the seconds after which a batch is sent again.
    """
    requested: float = getattr(error, "retry_after", None) or 0.0
    return max(min(requested, MAX_REQUESTED), min(FIRST_BACKOFF + waited, MAX_BACKOFF))


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

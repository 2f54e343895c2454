"""Runs a load for each kind of client: in the caller's event loop, or in one of a thread beside the caller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, Self, TypeVar

import anyio
from anyio.from_thread import start_blocking_portal
from attrs import define, field, frozen

from braze_client._transports.choice import in_asyncio
from braze_generated.runtime.bulk import Report

from .outcomes import Outcome

T = TypeVar("T")
Emit = Callable[[list[Outcome]], Awaitable[None]]
UNREAD = 4
"""Lists of outcomes, one for each request, that may wait to be read."""


@frozen
class _Job:
    """
    Something that the caller's thread is to do, or outcomes that it is to take.
    """

    function: Callable[[], Any] | None
    outcomes: list[Outcome]
    done: Future[Any] = field(factory=Future)


@define
class CallersThread:
    """
    What belongs to the caller runs in its thread: iterables, callbacks, and the loop that takes outcomes.
    """

    _jobs: SimpleQueue[_Job | None] = field(factory=SimpleQueue)

    async def call(self, function: Callable[[], T]) -> T:
        """
        Call a function there.
        """
        result: T = await self._submit(_Job(function, []))
        return result

    async def emit(self, outcomes: list[Outcome]) -> None:
        """
        Hand over outcomes, and wait until they are taken.
        """
        await self._submit(_Job(None, outcomes))

    async def _submit(self, job: _Job) -> Any:
        self._jobs.put(job)
        return await asyncio.wrap_future(job.done)

    def end(self) -> None:
        """
        Have `serve` return.
        """
        self._jobs.put(None)

    def serve(self) -> Iterator[Outcome]:
        """
        Do what is asked for, and yield the outcomes that are handed over.
        """
        while (job := self._jobs.get()) is not None:
            result: Any = None
            if not job.done.set_running_or_notify_cancel():
                continue
            if job.function is None:
                yield from job.outcomes
            else:
                try:
                    result = job.function()
                except Exception as error:  # noqa: BLE001  # belongs to the caller, and goes back to it
                    job.done.set_exception(error)
                    continue
            job.done.set_result(result)


def drive(load: Callable[[CallersThread], Coroutine[Any, Any, Report]]) -> Generator[Outcome, None, Report]:
    """
    Run a load in an event loop beside the caller's thread, yield its outcomes, and return its report.

    Whatever ends the caller's part, such as Ctrl-C, cancels the load.
    """
    caller = CallersThread()
    with start_blocking_portal("asyncio") as portal:
        running = portal.start_task_soon(load, caller)
        running.add_done_callback(lambda _: caller.end())
        try:
            yield from caller.serve()
        except BaseException:
            running.cancel()
            raise
        report: Report = running.result()
        return report


def report_of(load: Generator[Outcome, None, Report]) -> Report:
    """
    Run a load, and return its report.
    """
    while True:
        try:
            next(load)
        except StopIteration as end:
            report: Report = end.value
            return report


class AsyncOutcomes(AsyncIterator[Outcome]):
    """
    The outcomes of a load that runs while they are read.

    Whoever stops reading early has to close it: ``await outcomes.aclose()``, or ``async with``.
    """

    def __init__(self, load: Callable[[Emit], Coroutine[Any, Any, Report]]) -> None:
        self._load = load
        self._scope = anyio.CancelScope()
        self._ended = anyio.Event()
        self._error: BaseException | None = None
        self._outcomes: Iterator[Outcome] = iter(())
        self._started = False
        self._task: object = None
        self.report: Report | None = None
        """The sum, once all outcomes have been read."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome:
        if not self._started:
            self._start()
        while True:
            for outcome in self._outcomes:
                return outcome
            try:
                self._outcomes = iter(await self._receive.receive())
            except (anyio.EndOfStream, anyio.ClosedResourceError):
                await self._ended.wait()
                self._receive.close()
                if self._error is not None:
                    error, self._error = self._error, None
                    raise error from error.__cause__
                raise StopAsyncIteration from None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """
        Stop the load, unless it has ended. With a checkpoint, it can be continued.
        """
        if self._started:
            self._outcomes = iter(())
            self._scope.cancel()
            self._receive.close()  # even if the load has ended, as outcomes may be left in it
            with anyio.CancelScope(shield=True):
                await self._ended.wait()

    def _start(self) -> None:
        self._started = True
        self._send, self._receive = anyio.create_memory_object_stream[list[Outcome]](UNREAD)
        self._task = _spawn(self._run)

    async def _run(self) -> None:
        try:
            with self._scope:
                self.report = await self._load(self._send.send)
        except BaseException as error:  # noqa: BLE001  # it is for whoever reads the outcomes
            self._error = error
        finally:
            self._send.close()
            self._ended.set()


def _spawn(function: Callable[[], Coroutine[Any, Any, None]]) -> object:
    """
    Start a task that belongs to no other, and return what has to be kept of it.
    """
    if in_asyncio():
        return asyncio.get_running_loop().create_task(function())
    import trio

    return trio.lowlevel.spawn_system_task(function)

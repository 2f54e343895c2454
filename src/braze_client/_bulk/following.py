"""Runs a load, and shows how it is getting on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from braze_generated.runtime.bulk import Progress, Report

if TYPE_CHECKING:
    from .engine import Engine

logger = logging.getLogger("braze_client.bulk")

INTERVAL = 0.5
"""Seconds between two calls of a callback."""
LOG_INTERVAL = 10.0
"""Seconds between two lines of the log."""

Show = Callable[[Progress], object]
CallBlocking = Callable[[Callable[[], Any]], Awaitable[Any]]


def progress_of(engine: Engine) -> Progress:
    """
    Return where *engine* stands.
    """
    report = engine.report()
    readers = [stream.reader for stream in engine.streams]
    sizes = [reader.size for reader in readers]
    fraction = None
    if None not in sizes:
        whole = sum(size or 0 for size in sizes)
        fraction = min(1.0, sum(reader.read for reader in readers) / whole) if whole else 1.0
    # What has been read counts for the pace only once records have their outcome.
    remaining = report.elapsed * (1 - fraction) / fraction if fraction and report.total else None
    rate = report.total / report.elapsed if report.elapsed > 0 else 0.0
    return Progress(report=report, rate=rate, fraction=fraction, remaining=remaining)


async def follow(engine: Engine, call: CallBlocking) -> Report:
    """
    Run *engine*, and show its progress if that is wanted.

    Args:
        engine: The load.
        call: Calls the caller's functions.
    """
    wanted = engine.options.progress
    if not wanted:
        return await engine.run()
    with ExitStack() as shown:
        show, interval = (wanted, INTERVAL) if callable(wanted) else _own(shown)
        engine.services.append(partial(_tick, engine, show, interval, call))
        report = await engine.run()
        await call(lambda: show(progress_of(engine)))
        return report


async def _tick(engine: Engine, show: Show, interval: float, call: CallBlocking) -> None:
    while True:
        await engine.carrier.clock.sleep_async(interval)
        await call(lambda: show(progress_of(engine)))


def _own(shown: ExitStack) -> tuple[Show, float]:
    if sys.stderr.isatty():
        try:
            bar = shown.enter_context(_bar())
        except ImportError:
            logger.warning('bars need the extra: pip install "braze-openapi-client[progress]"')
        else:
            return bar, INTERVAL
    return _log, LOG_INTERVAL


def _log(progress: Progress) -> None:
    report = progress.report
    left = "" if progress.remaining is None else f", {progress.remaining:,.0f} s left"
    logger.info(
        "%s records: %s submitted, %s rejected, %s invalid, %s unknown, %s skipped; %s a second%s",
        *(f"{count:,}" for count in (report.total, report.submitted, report.rejected, report.invalid)),
        *(f"{count:,}" for count in (report.unknown, report.skipped, round(progress.rate))),
        left,
    )


def _bar() -> AbstractContextManager[Show]:
    from .bars import bar

    return bar()

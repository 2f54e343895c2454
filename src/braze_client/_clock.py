"""Time and randomness, so that a test can bring its own."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable

from attrs import field, frozen


async def _sleep_async(seconds: float) -> None:
    import anyio  # a synchronous client does not need it

    await anyio.sleep(seconds)


@frozen(kw_only=True)
class Clock:
    """
    Tells the time, and waits.
    """

    now: Callable[[], float] = time.time
    """Returns epoch seconds."""
    monotonic: Callable[[], float] = time.monotonic
    """Returns the seconds of a clock that never goes back."""
    sleep: Callable[[float], object] = time.sleep
    """Sleeps some seconds."""
    sleep_async: Callable[[float], Awaitable[object]] = _sleep_async
    """Sleeps without holding up the event loop, under asyncio and trio."""
    random: Callable[[], float] = field(default=random.random)
    """Returns a number from 0 to 1."""


SYSTEM_CLOCK = Clock()

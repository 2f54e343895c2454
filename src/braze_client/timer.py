"""Time and chance."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable


class Timer:
    """
    Time and chance, so that a test can bring its own.

    Args:
        now: Returns epoch seconds.
        monotonic: Returns the seconds of a clock that never goes back.
        sleep: Sleeps some seconds.
        async_sleep: Does so without holding up the event loop; by default anyio's, which knows asyncio and trio.
        chance: Returns a number from 0 to 1.
    """

    def __init__(
        self,
        *,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        async_sleep: Callable[[float], Awaitable[None]] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.now, self.monotonic, self.sleep, self.chance = now, monotonic, sleep, chance
        self._async_sleep = async_sleep

    async def sleep_async(self, seconds: float) -> None:
        """
        Sleep without holding up the event loop.
        """
        if self._async_sleep is not None:
            await self._async_sleep(seconds)
            return
        import anyio  # comes with httpx; a synchronous client does not need it

        await anyio.sleep(seconds)

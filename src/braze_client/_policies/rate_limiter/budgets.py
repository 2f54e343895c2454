"""What a storage of counts offers."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .windows import RateLimitWindow

LONGEST_SLEEP = 5.0
"""Seconds after which a caller that waits asks again at the latest: others may have given up."""
SHORTEST_SLEEP = 0.001
"""Seconds to wait at least, or a difference that the clock cannot show would be waited for again and again."""


class Unavailable(Exception):
    """
    The storage cannot be reached, and waiting for it has taken too long. Its text names the kind of failure.
    """


class Budget(Protocol):
    """
    The allowance of one bucket: a permit counts in all of its windows, or in none.
    """

    def take(self, clock: Clock) -> float:
        """
        Take a permit.

        Returns:
            0 if there was one, else the seconds after which to ask again.

        Raises:
            Unavailable: The storage cannot be reached.
        """
        ...

    async def take_async(self, clock: Clock) -> float:
        """
        Take a permit without holding up the event loop.
        """
        ...


class Storage(Protocol):
    """
    Where permits are counted.
    """

    def budget(self, windows: Mapping[str, RateLimitWindow]) -> Budget:
        """
        Return what may be taken from *windows*, which have the names under which they are counted.
        """
        ...

    def close(self) -> None:
        """
        Return what was reserved but not used.
        """
        ...


class Line:
    """
    The callers that were told to come back.

    Each is told a time of its own, so that they do not all come at once when one permit is free. A place is not a
    right: it ends when its time has come, whether or not its caller has given up.
    """

    def __init__(self) -> None:
        self._times: list[float] = []

    def length(self, now: float) -> int:
        """
        Return how many are still to come.
        """
        while self._times and self._times[0] <= now:
            heapq.heappop(self._times)
        return len(self._times)

    def join(self, now: float, delay: float) -> float:
        """
        Return *delay*, in bounds, and expect a caller after it.
        """
        delay = min(max(delay, SHORTEST_SLEEP), LONGEST_SLEEP)
        heapq.heappush(self._times, now + delay)
        return delay

"""Counts in the memory of this process."""

from __future__ import annotations

import math
import os
import threading
from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakSet

from .budgets import Line

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .windows import RateLimitWindow


class MemoryStorage:
    """
    Counts the calls of this process: its threads, tasks and event loops.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._logs: dict[str, Log] = {}
        _storages.add(self)

    def budget(self, windows: Mapping[str, RateLimitWindow]) -> MemoryBudget:
        """
        Return what may be taken from *windows*.
        """
        with self.lock:
            logs = [self._logs.setdefault(name, Log(window)) for name, window in windows.items()]
        return MemoryBudget(self, logs)

    def close(self) -> None:
        """
        Do nothing: nothing is reserved.
        """


class MemoryBudget:
    """
    The permits of one bucket.
    """

    def __init__(self, storage: MemoryStorage, logs: list[Log]) -> None:
        self._storage = storage
        self._logs = logs
        self._line = Line()

    def take(self, clock: Clock) -> float:
        """
        Take a permit. Returns 0, or the seconds after which to ask again.
        """
        with self._storage.lock:
            now = clock.monotonic()
            if all(log.opens() <= now for log in self._logs):
                for log in self._logs:
                    log.add(now)
                return 0.0
            ahead = self._line.length(now)
            return self._line.join(now, max(log.opens(ahead) for log in self._logs) - now)

    async def take_async(self, clock: Clock) -> float:
        """
        Take a permit. The lock is never held for long.
        """
        return self.take(clock)


class Log:
    """
    The times of the last calls in one window, as many as it allows.

    The next call has to come a period after the oldest of them.
    """

    def __init__(self, window: RateLimitWindow) -> None:
        self._limit, self._period = window.limit, window.period
        self._times = array("d")
        self._oldest = 0

    def opens(self, ahead: int = 0) -> float:
        """
        Return the earliest time of the next call, if *ahead* others come before it.
        """
        count = len(self._times)
        leaving = count + ahead - self._limit
        if leaving < 0 or not count:
            return -math.inf
        rounds, place = divmod(leaving, count)
        return self._times[(self._oldest + place) % count] + (rounds + 1) * self._period

    def add(self, now: float) -> None:
        """
        Note a call.
        """
        if len(self._times) < self._limit:
            self._times.append(now)
        else:
            self._times[self._oldest] = now
            self._oldest = (self._oldest + 1) % self._limit


_storages: WeakSet[MemoryStorage] = WeakSet()


def _renew_locks() -> None:
    # Another thread of the parent may have held one; it does not exist in the child.
    for storage in _storages:
        storage.lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_locks)

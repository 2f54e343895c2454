"""A clock for tests of what waits: it moves on only when everybody sleeps."""

from __future__ import annotations

import heapq
import threading
from itertools import count
from typing import Any

import anyio
import attrs
import pytest

from braze_client import AsyncBraze, Braze
from braze_client._clock import Clock as SystemClock

from ..conftest import NOW


class Clock:
    """
    The time of some threads, or of some tasks.

    Args:
        runners: How many there are.
    """

    def __init__(self, runners: int = 1) -> None:
        self.now = NOW
        self._runners = runners
        self._sleepers: list[tuple[float, int, Any]] = []
        self._numbers = count()
        self._lock = threading.Lock()

    def install(self, braze: Braze | AsyncBraze, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let a client go by this clock."""
        clock = SystemClock(
            now=self.time, monotonic=self.time, sleep=self.sleep, sleep_async=self.sleep_async, random=lambda: 0.5
        )
        braze._session = attrs.evolve(braze._session, clock=clock)

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        event = threading.Event()
        self._fall_asleep(seconds, event)
        assert event.wait(30), "somebody neither sleeps nor ends"

    async def sleep_async(self, seconds: float) -> None:
        event = anyio.Event()
        self._fall_asleep(seconds, event)
        await event.wait()

    def end(self) -> None:
        """One of the runners has ended."""
        with self._lock:
            self._runners -= 1
            self._move_on()

    def _fall_asleep(self, seconds: float, event: Any) -> None:
        with self._lock:
            heapq.heappush(self._sleepers, (self.now + seconds, next(self._numbers), event))
            self._move_on()

    def _move_on(self) -> None:
        if self._sleepers and len(self._sleepers) == self._runners:
            self.now, _, event = heapq.heappop(self._sleepers)
            event.set()

"""Counts requests against Braze's buckets."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Buckets:
    """
    The state of the bucket that a request was counted against.
    """

    limit: int
    remaining: int
    reset: int
    """End of the window, in epoch seconds."""
    exhausted: bool

    @property
    def headers(self) -> dict[str, str]:
        """The headers that tell it to the client."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(self.reset),
        }


class RateLimits:
    """
    The buckets of one workspace. Windows begin at multiples of their length, as Braze's begin on the hour.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._used: dict[str, tuple[int, int]] = {}
        self._lock = threading.Lock()

    def count(self, rate: Mapping[str, Any]) -> Buckets:
        """
        Count a request against the bucket of *rate*, an ``x-braze-rate-limit``.
        """
        limit, period, bucket = int(rate["limit"]), int(rate["period"]), str(rate["bucket"])
        reset = (math.floor(self._clock() / period) + 1) * period
        with self._lock:
            window, used = self._used.get(bucket, (reset, 0))
            used = used if window == reset else 0
            exhausted = used >= limit
            used = used if exhausted else used + 1
            self._used[bucket] = reset, used
        return Buckets(limit, limit - used, reset, exhausted)

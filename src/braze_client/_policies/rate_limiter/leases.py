"""The permits that a process has reserved in a shared storage, and hands out itself."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from attrs import define

from .budgets import LONGEST_SLEEP, SHORTEST_SLEEP, Line
from .windows import RateLimitWindow

_LARGEST = 50
"""Permits in a lease at most: those of a process that is killed are lost until they leave the window."""
_PARTS = 20
"""A lease is at most this part of a window's limit."""
_LONGEST = 2.0
"""Seconds for which a lease can be used at most."""


@define
class Lease:
    """
    Permits that may be used for a short time. One of no permits says when to ask for the next.
    """

    size: int
    starts: float
    expires: float
    ends: Sequence[int] = ()
    """For each window, the time of the storage at which the permits are counted."""
    pace: float = 0.0
    """Seconds between callers who come for more than there is."""
    used: int = 0
    last_use: float = 0.0

    @property
    def unused(self) -> int:
        """How many permits are left."""
        return self.size - self.used

    def is_spent(self, now: float) -> bool:
        """
        Return whether nothing can be taken any more.
        """
        return not self.unused or now >= self.expires


class Leases:
    """
    Hands out the permits of one lease after another, without I/O.

    The size of a lease follows use: it is doubled when all permits were used in time, and else is as large as the use
    was.
    """

    def __init__(self, windows: Sequence[RateLimitWindow]) -> None:
        self.life = min(_LONGEST, min(window.period for window in windows) / 10)
        self._most = max(1, min(_LARGEST, min(window.limit for window in windows) // _PARTS))
        self.pace = min(window.period / window.limit for window in windows)
        self._want = 1
        self._held: Lease | None = None
        self._asking_since: float | None = None
        self._line = Line()
        self._lock = threading.Lock()

    def take(self, now: float) -> float | None:
        """
        Take a permit.

        Returns:
            0 if there was one, the seconds after which to ask again, or None if the caller has to get the next lease.
        """
        with self._lock:
            lease = self._held
            if lease is not None and now < lease.starts:
                # Those who find no permit at the start come when the next lease may have some.
                extra = max(0, self._line.length(now) + 1 - max(1, lease.size))
                return self._line.join(now, lease.starts - now + extra * lease.pace)
            if lease is not None and not lease.is_spent(now):
                lease.used += 1
                lease.last_use = now
                return 0.0
            if self._asking_since is None:
                self._asking_since = now
                return None
            # As long again as it has taken so far, so that a storage that is slow is not waited for in a busy loop.
            return min(max(now - self._asking_since, SHORTEST_SLEEP), LONGEST_SLEEP)

    def hand_over(self) -> tuple[int, Lease | None]:
        """
        Give up the lease in order to get the next. Returns how many permits to ask for, and what has been used.
        """
        with self._lock:
            lease, self._held = self._held, None
            if lease is not None and lease.size:
                self._want = max(1, lease.used) if lease.unused else min(2 * self._want, self._most)
                if not lease.used:  # the storage, or those who waited, took longer than that
                    self.life = min(2 * self.life, _LONGEST)
            return self._want, lease if lease is not None and lease.size else None

    def hold(self, lease: Lease) -> None:
        """
        Begin with a lease.
        """
        with self._lock:
            self._held, self._asking_since = lease, None

    def stop_asking(self) -> None:
        """
        Let another caller get the next lease.
        """
        with self._lock:
            self._asking_since = None

    def needs_another(self, now: float) -> bool:
        """
        Return whether there is no lease that can be used, now or later.
        """
        with self._lock:
            return self._held is None or (now >= self._held.starts and self._held.is_spent(now))

    def idle_in(self, now: float) -> float | None:
        """
        Return the seconds until unused permits expire, 0 if they have; None if there are none.
        """
        with self._lock:
            if self._held is None or not self._held.unused:
                return None
            return max(0.0, self._held.expires - now)

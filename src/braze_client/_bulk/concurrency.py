"""
How many requests are in flight at once.

The number grows while responses come well. It shrinks when Braze says 429, when it is in trouble, and when responses
take longer: then more requests at once only wait for each other.
"""

from __future__ import annotations

from attrs import define

FIRST = 4
"""Requests at once in the beginning."""
SLOWER = 2.0
"""A round of responses that takes this many times as long as the best one is a reason to shrink."""
_FORGETTING = 1.02
"""By how much the best round is forgotten in each, so that a lasting change is not held against all that follow."""
_NOISE = 0.02
"""Seconds below which differences mean nothing."""


@define
class Concurrency:
    """
    The limit, which adapts: additive increase, multiplicative decrease. In the beginning, it doubles.

    Args:
        most: What it never exceeds.
    """

    most: int
    limit: int = 0
    _starting: bool = True
    _seen: int = 0
    _elapsed: float = 0.0
    _refused: bool = False
    _best: float = float("inf")

    def __attrs_post_init__(self) -> None:
        self.limit = min(FIRST, self.most)

    def observe(self, status: int | None, seconds: float) -> None:
        """
        Take note of an attempt, and adapt the limit once as many as are in flight have ended.

        Args:
            status: Its status; None if no response arrived.
            seconds: How long it took.
        """
        self._seen += 1
        self._elapsed += seconds
        if (status is None or status == 429 or status >= 500) and not self._refused:
            self._refused = True
            self._shrink(0.5)
        if self._seen >= self.limit:
            self._end_round()

    def _end_round(self) -> None:
        average = self._elapsed / self._seen
        if not self._refused:
            if average > self._best * SLOWER + _NOISE:
                self._shrink(0.8)
            else:
                self.limit = min(self.limit * 2 if self._starting else self.limit + 1, self.most)
            self._best = min(self._best * _FORGETTING, average)
        self._seen, self._elapsed, self._refused = 0, 0.0, False

    def _shrink(self, factor: float) -> None:
        self._starting = False
        self.limit = max(1, int(self.limit * factor))

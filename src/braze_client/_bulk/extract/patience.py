"""How long to wait for a job, and how often to ask about it."""

from __future__ import annotations

from attrs import define, field

from braze_client._clock import Clock

FIRST_DELAY = 1.0
"""Seconds before a job is asked about again for the first time."""
GROWTH = 1.5
"""Each delay is longer than the one before by this factor."""
LONGEST_DELAY = 30.0
"""Seconds to which that grows."""


@define
class Patience:
    """
    Waits for one job: in growing delays, and at most for some seconds.
    """

    clock: Clock
    timeout: float
    started: float = field(init=False)
    _delay: float = FIRST_DELAY

    def __attrs_post_init__(self) -> None:
        self.started = self.clock.monotonic()

    def next_delay(self) -> float | None:
        """
        Return the seconds to wait before asking again, or None if the time is up.
        """
        left = self.started + self.timeout - self.clock.monotonic()
        if left <= 0:
            return None
        delay, self._delay = min(self._delay, left), min(self._delay * GROWTH, LONGEST_DELAY)
        return delay

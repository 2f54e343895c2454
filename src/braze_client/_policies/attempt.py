"""One attempt at a call, and what became of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
from attrs import frozen

from braze_generated.runtime.operation import RateLimitState

from .rate_limit_headers import read_rate_limit

if TYPE_CHECKING:
    from braze_client._clock import Clock

Outcome = httpx.Response | httpx.HTTPError
_UNKNOWN = RateLimitState(None, None, None)


@frozen
class Attempt:
    """
    A request that was sent, or tried to be.
    """

    number: int
    """1 for the first."""
    outcome: Outcome
    elapsed: timedelta
    """Time from sending the request to the end of the response, or to the failure."""
    ended: float
    """Epoch seconds."""
    rate_limit: RateLimitState
    """What the response says about the rate limit."""

    @classmethod
    def made(cls, number: int, outcome: Outcome, started: float, clock: Clock) -> Attempt:
        """
        Return the attempt that started when the monotonic clock showed *started*, and has just ended.
        """
        elapsed, now = timedelta(seconds=clock.monotonic() - started), clock.now()
        rate_limit = read_rate_limit(outcome.headers, now) if isinstance(outcome, httpx.Response) else _UNKNOWN
        return cls(number, outcome, elapsed, now, rate_limit)

    @property
    def status(self) -> int | None:
        """The status of the response, if one arrived."""
        return self.outcome.status_code if isinstance(self.outcome, httpx.Response) else None

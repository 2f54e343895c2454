"""What Braze says of its rate limits, and a limiter that keeps within them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from limits import RateLimitItem

    from braze_generated.operations import Operation, RateLimit
    from braze_generated.types import RateLimitState

    from .retry import Timer

# A smaller number is no time but the seconds remaining; see retry.py.
_FIRST_EPOCH = 1_000_000_000
# Seconds to wait at most before asking again whether there is room, since others may use the same storage.
_LONGEST_NAP = 5.0


def read_state(headers: Mapping[str, str], now: float) -> RateLimitState:
    """
    Read the rate-limit headers of an answer.

    Args:
        headers: The headers, whose names are found in any case.
        now: The time, in epoch seconds.
    """
    from braze_generated.types import RateLimitState

    if isinstance(headers, httpx.Headers):
        # Looking each of them up takes ten times as long.
        headers = {
            name.lower().decode("latin-1"): value.decode("latin-1")
            for name, value in headers.raw
            if name[:12].lower() == b"x-ratelimit-"
        }
    reset = _integer(headers.get("x-ratelimit-reset"))
    if reset is not None and reset < _FIRST_EPOCH:
        reset += int(now)
    try:
        when = None if reset is None else datetime.fromtimestamp(reset, UTC)
    except (ValueError, OverflowError, OSError):
        when = None
    return RateLimitState(
        limit=_integer(headers.get("x-ratelimit-limit")),
        remaining=_integer(headers.get("x-ratelimit-remaining")),
        reset=when,
    )


class RateLimiter:
    """
    Holds calls back so that they stay within Braze's limits.

    Calls are counted in Braze's own buckets, which some operations share. One limiter may serve several clients, of
    both kinds, threads and tasks; with a Redis address, several processes and machines share one workspace's
    allowance. Needs the extra ``limits``.

    Args:
        storage: Where to count: ``memory://``, ``redis://host:6379``, or another address that `limits`_ knows.
        workspace: Name of the workspace, to tell the counts of several apart in one storage.
        contract: What your contract allows, by bucket, as requests and seconds:
            ``{"users_track": (50_000, 60)}``.

    .. _limits: https://limits.readthedocs.io
    """

    def __init__(
        self,
        storage: str = "memory://",
        *,
        workspace: str = "default",
        contract: Mapping[str, tuple[int, int]] | None = None,
    ) -> None:
        try:
            from limits.storage import storage_from_string
            from limits.strategies import SlidingWindowCounterRateLimiter
        except ImportError:
            raise ImportError('RateLimiter needs the extra: pip install "braze-openapi-client[limits]"') from None
        # Synchronous on purpose: a look at the counters takes microseconds, or one round trip to Redis, and in this way
        # threads and tasks share them.
        self._counters = SlidingWindowCounterRateLimiter(storage_from_string(storage))
        self._workspace = workspace
        self._contract = dict(contract or {})

    def take(self, operation: Operation, timer: Timer) -> float:
        """
        Count a call of *operation* against its bucket.

        Returns:
            0 when there was room; else the seconds after which to ask again.
        """
        item, bucket = self._bucket(operation.rate_limit)
        if self._counters.hit(item, self._workspace, bucket):
            return 0.0
        until = self._counters.get_window_stats(item, self._workspace, bucket).reset_time - timer.now()
        # At least as long as it takes, on average, until one more request has room.
        return min(max(until, item.get_expiry() / item.amount), _LONGEST_NAP)

    def _bucket(self, rate: RateLimit) -> tuple[RateLimitItem, str]:
        from limits import RateLimitItemPerSecond

        amount, period = self._contract.get(rate.bucket, (rate.limit, rate.period))
        return RateLimitItemPerSecond(amount, period, namespace="braze"), rate.bucket


def _integer(text: str | None) -> int | None:
    try:
        return int(text or "")
    except ValueError:
        return None

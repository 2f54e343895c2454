"""Delays calls so that they stay within Braze's limits."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from braze_client.errors import SettingsError
from braze_generated.runtime.operation import Operation, RateLimit

if TYPE_CHECKING:
    from limits import RateLimitItem

    from braze_client._clock import Clock
    from braze_generated.runtime.operation import Operation, RateLimit

# Seconds to wait at most before asking again whether there is room, since others may use the same storage.
_LONGEST_SLEEP = 5.0
# And at least: a call that is exactly as old as the window still counts.
_SHORTEST_SLEEP = 0.001


class RateLimiter:
    """
    Delays calls so that they stay within Braze's limits.

    Calls are counted in Braze's own buckets, which some operations share: no period as long as the window of a limit
    sees more calls than it allows, wherever Braze's own window begins. One limiter may be shared by several clients of
    both kinds, threads and tasks; with a Redis address, several processes and machines share one workspace's
    allowance. If that storage cannot be reached, its own error is raised and nothing is sent. Limits that apply only
    under a condition, such as those for broadcasts, are not counted.

    Needs the extra ``limits``, and for Redis also the package ``redis``.

    Args:
        storage: Where to count: ``memory://``, ``redis://host:6379``, or another address that `limits`_ knows.
        workspace: Name of the workspace, to tell the counts of several apart in one storage.
        contract: What your contract allows, by bucket, as requests and seconds:
            ``{"users_track": (50_000, 60)}``.

    Raises:
        ImportError: The extra is missing.
        SettingsError: ``contract`` names a bucket that Braze does not have, or allows nothing.

    Braze's limits are at https://www.braze.com/docs/api/api_limits

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
            from limits.storage import MemoryStorage, storage_from_string
            from limits.strategies import MovingWindowRateLimiter
        except ImportError:
            raise ImportError('RateLimiter needs the extra: pip install "braze-openapi-client[limits]"') from None
        self._contract = _check_contract(contract or {})
        self._workspace = workspace
        counters = storage_from_string(storage)
        # Synchronous on purpose, since in this way threads and tasks share the counts. Each call is remembered: a count
        # of calls in the windows before and after would let twice as many through at the turn.
        self._counters = MovingWindowRateLimiter(counters)
        self._is_local = isinstance(counters, MemoryStorage)
        # The storage in memory drops its own lock of a bucket that has become empty, although others may wait for it.
        self._lock: AbstractContextManager[object] = threading.Lock() if self._is_local else nullcontext()

    def take(self, operation: Operation, clock: Clock) -> float:
        """
        Count a call of *operation* against its bucket.

        Returns:
            0 when there was room; else the seconds after which to ask again.
        """
        item, bucket = self._bucket(operation.rate_limit)
        with self._lock:
            if self._counters.hit(item, self._workspace, bucket):
                return 0.0
            # The oldest call that counts makes room when it leaves the window; it may have left by now.
            oldest_leaves, room = self._counters.get_window_stats(item, self._workspace, bucket)
        until = 0.0 if room > 0 else oldest_leaves - clock.now()
        return min(max(until, _SHORTEST_SLEEP), _LONGEST_SLEEP)

    async def take_async(self, operation: Operation, clock: Clock) -> float:
        """
        The same, without holding up the event loop while a storage elsewhere is asked.
        """
        if self._is_local:
            return self.take(operation, clock)
        import anyio.to_thread  # a synchronous client does not need it

        return await anyio.to_thread.run_sync(self.take, operation, clock)

    def _bucket(self, rate: RateLimit) -> tuple[RateLimitItem, str]:
        from limits import RateLimitItemPerSecond

        amount, period = self._contract.get(rate.bucket, (rate.limit, rate.period))
        return RateLimitItemPerSecond(amount, period, namespace="braze"), rate.bucket


def _check_contract(contract: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    from braze_generated.operations import OPERATIONS

    known = {operation.rate_limit.bucket for operation in OPERATIONS.values()}
    for bucket, (amount, period) in contract.items():
        if bucket not in known:
            raise SettingsError(f"contract: there is no bucket {bucket!r}; there are {', '.join(sorted(known))}")
        if amount < 1 or period < 1:
            raise SettingsError(f"contract: {bucket} must allow at least 1 request in at least 1 second")
    return dict(contract)

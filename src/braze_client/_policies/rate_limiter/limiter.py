"""The limiter that clients are given."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self
from urllib.parse import quote

from braze_client.errors import RateLimitStorageError, SettingsError

from .budgets import Unavailable
from .memory import MemoryStorage
from .windows import RateLimitWindow, read_contract

if TYPE_CHECKING:
    from braze_client._clock import Clock
    from braze_generated.runtime.operation import Operation, RateLimit

    from .budgets import Budget, Storage

_MEMORY = "memory://"
_REDIS_SCHEMES = ("redis", "rediss", "unix", "redis+unix")

Requests = tuple[int, int] | RateLimitWindow


class RateLimiter:
    """
    Delays calls so that they stay within Braze's limits.

    Calls are counted in Braze's own buckets, which some operations share: no period as long as a window sees more calls
    than it allows, wherever Braze's own window begins. A call counts in all windows of its bucket, or waits. One
    limiter may be shared by several clients of both kinds, threads, tasks and event loops; with a Redis address,
    several processes and machines share one allowance. Limits that apply only under a condition, such as those for
    broadcasts, are not counted.

    Redis needs the extra ``limits``.

    Args:
        storage: Where to count: ``memory://``, or the address of a Redis, such as ``redis://host:6379``.
        workspace: Name of the workspace, to tell the counts of several apart in one storage.
        company: Name of the company, likewise.
        contract: What your contract allows, by bucket: requests and seconds, a `RateLimitWindow`, or a list of these:
            ``{"users_track": [(3_000, 3), RateLimitWindow(500_000, 3_600, per="company")]}``.
        on_storage_error: What happens if Redis cannot be reached within *storage_timeout*: ``fail`` raises
            `RateLimitStorageError`, and nothing is sent; ``share`` allows each process a part of the limits.
        share: That part, above 0 and at most 1. It should be 1 divided by the number of processes.
        storage_timeout: Seconds for which calls wait for a Redis that cannot be reached.

    Raises:
        ImportError: Redis is to be used, and the extra is missing.
        SettingsError: An argument has a value that it cannot have.

    Braze's limits are at https://www.braze.com/docs/api/api_limits
    """

    def __init__(
        self,
        storage: str = _MEMORY,
        *,
        workspace: str = "default",
        company: str = "default",
        contract: Mapping[str, Requests | Sequence[Requests]] | None = None,
        on_storage_error: Literal["fail", "share"] = "fail",
        share: float = 0.1,
        storage_timeout: float = 30.0,
    ) -> None:
        self._workspace, self._company = _name("workspace", workspace), _name("company", company)
        self._contract = {} if contract is None else read_contract(contract)
        if on_storage_error not in ("fail", "share"):
            raise SettingsError('on_storage_error must be "fail" or "share"')
        self._share = _number("share", share, most=1) if on_storage_error == "share" else None
        self._storage = _open(storage, _number("storage_timeout", storage_timeout, most=86_400))
        self._in_outage = MemoryStorage()
        self._budgets: dict[tuple[str, bool], Budget] = {}

    def for_workspace(self, workspace: str) -> Self:
        """
        Return a limiter for another workspace of the company. Both use one storage, and share the company's windows.

        Args:
            workspace: Name of the other workspace.
        """
        other = copy.copy(self)
        other._workspace, other._budgets = _name("workspace", workspace), {}
        return other

    def close(self) -> None:
        """
        Return reserved permits to Redis, and close the connections.

        Not closing does no harm: permits that are not used are returned after a moment.
        """
        self._storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # The address of the storage may hold a password.
        return f"{type(self).__name__}(workspace={self._workspace!r}, company={self._company!r})"

    def take(self, operation: Operation, clock: Clock) -> float:
        """
        Take a permit for a call of *operation*.

        Returns:
            0 if there was one, else the seconds after which to ask again.

        Raises:
            RateLimitStorageError: The storage cannot be reached.
        """
        try:
            return self._budget(operation.rate_limit).take(clock)
        except Unavailable as outage:
            return self._take_in_outage(operation, clock, str(outage))

    async def take_async(self, operation: Operation, clock: Clock) -> float:
        """
        Take a permit without holding up the event loop.
        """
        try:
            return await self._budget(operation.rate_limit).take_async(clock)
        except Unavailable as outage:
            return self._take_in_outage(operation, clock, str(outage))

    def _take_in_outage(self, operation: Operation, clock: Clock, reason: str) -> float:
        if self._share is None:
            raise RateLimitStorageError(operation, reason) from None
        return self._budget(operation.rate_limit, in_outage=True).take(clock)

    def _budget(self, rate: RateLimit, *, in_outage: bool = False) -> Budget:
        found = self._budgets.get((rate.bucket, in_outage))
        if found is not None:
            return found
        windows = self._windows(rate)
        if in_outage and self._share is not None:
            windows = [window.part(self._share) for window in windows]
        storage = self._in_outage if in_outage else self._storage
        made = storage.budget({self._key(rate.bucket, window): window for window in windows})
        return self._budgets.setdefault((rate.bucket, in_outage), made)

    def _windows(self, rate: RateLimit) -> Sequence[RateLimitWindow]:
        per: Literal["workspace", "company"] = "company" if rate.per == "company" else "workspace"
        return self._contract.get(rate.bucket) or [RateLimitWindow(rate.limit, rate.period, per=per)]

    def _key(self, bucket: str, window: RateLimitWindow) -> str:
        # What is in braces decides where a Redis cluster keeps the key: all windows of a bucket in one place.
        owner = quote(self._workspace, safe="") if window.per == "workspace" else ""
        return f"braze:{{{quote(self._company, safe='')}}}:{owner}:{bucket}:{window.period}"


def _open(storage: object, timeout: float) -> Storage:
    if storage == _MEMORY:
        return MemoryStorage()
    if not isinstance(storage, str) or storage.partition("://")[0] not in _REDIS_SCHEMES:
        raise SettingsError(f"storage must be {_MEMORY} or the address of a Redis, such as redis://host:6379")
    from .redis_storage import RedisStorage

    return RedisStorage(storage, timeout)


def _name(argument: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{argument} must be a name")
    return value


def _number(argument: str, value: object, *, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= most:
        raise SettingsError(f"{argument} must be a number above 0, {most:g} at most")
    return float(value)

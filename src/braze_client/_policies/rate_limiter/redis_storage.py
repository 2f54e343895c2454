"""Counts in Redis, for processes and machines that share an allowance."""

from __future__ import annotations

import atexit
import os
import secrets
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakSet

from braze_client._policies.events import logger
from braze_client.errors import SettingsError

from .budgets import LONGEST_SLEEP, SHORTEST_SLEEP, Unavailable
from .leases import Lease, Leases

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .windows import RateLimitWindow

_SCRIPT = Path(__file__).with_name("lease.lua")
_TIMEOUT = 2.0
"""Seconds for each step of a request to Redis."""
_PAUSE = 1.0
"""Seconds between attempts to reach a Redis that is down."""


class RedisStorage:
    """
    Reserves permits in Redis.

    The client is synchronous on purpose: threads and event loops share its leases, and it is asked rarely. Nothing is
    repeated: a lease whose answer was lost is counted, but not used.

    Args:
        address: URL of the Redis.
        patience: Seconds to wait for a Redis that cannot be reached.

    Raises:
        ImportError: The package ``redis`` is missing.
        SettingsError: It is not an address.
    """

    def __init__(self, address: str, patience: float) -> None:
        try:
            from redis import Redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise ImportError(
                'A RateLimiter in Redis needs the extra: pip install "braze-openapi-client[limits]"'
            ) from None
        options: Any = {"socket_timeout": _TIMEOUT, "socket_connect_timeout": _TIMEOUT, "retry": Retry(NoBackoff(), 0)}
        try:
            self._redis = Redis.from_url(address.removeprefix("redis+"), **options)
        except (ValueError, TypeError):
            # Its text may hold a part of the password.
            raise SettingsError("storage is not a valid Redis address, such as redis://host:6379") from None
        self._script = self._redis.register_script(_SCRIPT.read_text(encoding="utf-8"))
        self._patience = patience
        self._down_since: float | None = None
        self._bears_waiting = True
        self._retry_at = 0.0
        self._failure = ""
        self._budgets: WeakSet[RedisBudget] = WeakSet()

    def budget(self, windows: Mapping[str, RateLimitWindow]) -> RedisBudget:
        """
        Return what may be taken from *windows*.
        """
        budget = RedisBudget(self, windows)
        self._budgets.add(budget)
        return budget

    def close(self) -> None:
        """
        Return unused permits, and close the connections.
        """
        for budget in list(self._budgets):
            budget.give_back()
        self._redis.close()

    def ask(self, clock: Clock, keys: Sequence[str], arguments: Sequence[str | int]) -> list[int] | None:
        """
        Run the script. Returns None if Redis cannot be reached.
        """
        from redis import RedisError

        try:
            reply = cast("list[int]", self._script(keys=keys, args=arguments))
        except (RedisError, OSError) as error:
            self._note_failure(error, clock.monotonic())
            return None
        if self._down_since is not None:
            self._down_since = None
            logger.info("rate limiter: Redis can be reached again")
        return reply

    def wait_in_outage(self, now: float) -> float:
        """
        Return the seconds after which to try again.

        Raises:
            Unavailable: It has been down for too long.
        """
        if self.is_given_up(now):
            raise Unavailable(self._failure)
        return max(self._retry_at - now, SHORTEST_SLEEP)

    def is_given_up(self, now: float) -> bool:
        """
        Return whether Redis has been down for longer than anybody should wait.
        """
        since = self._down_since
        return since is not None and (now - since >= self._patience or not self._bears_waiting)

    def _note_failure(self, error: Exception, now: float) -> None:
        from redis import AuthenticationError

        self._failure, self._retry_at = type(error).__name__, now + _PAUSE
        # A wrong password does not become right.
        self._bears_waiting = not isinstance(error, AuthenticationError)
        if self._down_since is None:
            self._down_since = now
            patience = self._patience if self._bears_waiting else 0.0
            logger.warning(
                "rate limiter: Redis cannot be reached (%s); calls wait for up to %g s", self._failure, patience
            )


class RedisBudget:
    """
    The permits of one bucket, of which this process holds a lease.
    """

    def __init__(self, storage: RedisStorage, windows: Mapping[str, RateLimitWindow]) -> None:
        self._storage = storage
        self._windows = windows
        self.forget()
        _budgets.add(self)

    def forget(self) -> None:
        """
        Begin without a lease, as a process does after a fork: the lease is the parent's.
        """
        self._leases = Leases(tuple(self._windows.values()))
        self._name = secrets.token_hex(8)
        self._asking = threading.Lock()
        self._watcher: threading.Thread | None = None
        self._returned = threading.Event()

    def take(self, clock: Clock) -> float:
        """
        Take a permit. Returns 0, or the seconds after which to ask again.
        """
        delay = self._take_held(clock)
        return self._renew(clock) if delay is None else delay

    async def take_async(self, clock: Clock) -> float:
        """
        Take a permit; Redis is asked in a thread.

        A caller that is cancelled meanwhile leaves the lease to the others.
        """
        delay = self._take_held(clock)
        if delay is not None:
            return delay
        import anyio.to_thread  # a synchronous client does not need it

        try:
            return await anyio.to_thread.run_sync(self._renew, clock)
        except BaseException:
            self._leases.stop_asking()  # the thread may not have begun
            raise

    def give_back(self, *, only_expired: bool = False) -> None:
        """
        Return unused permits.
        """
        from braze_client._clock import SYSTEM_CLOCK

        with self._asking:
            idle = self._leases.idle_in(SYSTEM_CLOCK.monotonic())
            if idle is None or (only_expired and idle):
                return
            _, former = self._leases.hand_over()
            self._ask(SYSTEM_CLOCK, 0, former)
            self._returned.set()

    def _take_held(self, clock: Clock) -> float | None:
        now = clock.monotonic()
        delay = self._leases.take(now)
        # While Redis is down, only the one caller who tries it again waits for it.
        if delay and self._storage.is_given_up(now):
            return self._storage.wait_in_outage(now)
        return delay

    def _renew(self, clock: Clock) -> float:
        with self._asking:
            if not self._leases.needs_another(clock.monotonic()):
                self._leases.stop_asking()
                return SHORTEST_SLEEP
            want, former = self._leases.hand_over()
            asked = clock.monotonic()
            try:
                reply = self._ask(clock, want, former)
            except BaseException:
                self._leases.stop_asking()
                raise
            now = clock.monotonic()
            if reply is None:
                self._leases.hold(Lease(0, now + _PAUSE, now + _PAUSE))
                return self._storage.wait_in_outage(now)
            lease = self._to_lease(reply, asked, now)
            self._leases.hold(lease)
            self._watch()
        return self._leases.take(now) or SHORTEST_SLEEP if now < lease.starts else 0.0

    def _ask(self, clock: Clock, want: int, former: Lease | None) -> list[int] | None:
        used = [0, 0, 0]
        if former is not None:
            used = [former.size, former.used, int(1000 * (clock.monotonic() - former.last_use)) if former.used else 0]
        ends = former.ends if former is not None else [0] * len(self._windows)
        arguments = [want, int(1000 * LONGEST_SLEEP), int(1000 * self._leases.life), *used]
        for window, end in zip(self._windows.values(), ends, strict=True):
            arguments += [window.limit, 1000 * window.period, end]
        return self._storage.ask(clock, list(self._windows), [self._name, *arguments])

    def _to_lease(self, reply: list[int], asked: float, now: float) -> Lease:
        size, milliseconds, *ends = reply
        delay = milliseconds / 1000
        if not size:
            back = now + min(delay, LONGEST_SLEEP)
            return Lease(0, back, back, pace=self._leases.pace)
        # When Redis answered is between the two: the lease is taken to begin late and to end early. Whoever asked has a
        # permit even if the answer took longer than the lease.
        used = 0 if delay else 1
        expires = asked + delay + self._leases.life
        return Lease(size, now + delay, expires, ends, self._leases.pace, used, now)

    def _watch(self) -> None:
        if self._watcher is None and self._leases.idle_in(0.0) is not None:
            self._watcher = threading.Thread(target=self._return_when_idle, name="braze rate limiter", daemon=True)
            self._watcher.start()

    def _return_when_idle(self) -> None:
        while True:
            with self._asking:
                idle = self._leases.idle_in(time.monotonic())
                if idle is None:
                    self._watcher = None
                    return
                self._returned.clear()
            if not self._returned.wait(idle):
                self.give_back(only_expired=True)


_budgets: WeakSet[RedisBudget] = WeakSet()


def _forget_leases() -> None:
    for budget in _budgets:
        budget.forget()


def _return_leases() -> None:
    for budget in list(_budgets):
        budget.give_back()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_leases)
atexit.register(_return_leases)

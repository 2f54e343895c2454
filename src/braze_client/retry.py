"""
When a request is sent again, and after how long.

A request that cannot do harm twice (``safe``) is sent again after failures of the connection, timeouts, 429 and 5XX.
Any other is sent again only when it certainly did not take effect: the connection was never made, or Braze refused it
unprocessed (429).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast

import httpx

from .timer import Timer as Timer

if TYPE_CHECKING:
    from braze_generated.operations import Operation

MAX_RETRIES = 3
"""Requests sent again at most, by default."""
MAX_WAIT = 60.0
"""Seconds to wait at most before one of them; a longer wait is left to the caller."""
MAX_TOTAL_WAIT = 120.0
"""Seconds to wait at most before all of them together."""
FIRST_BACKOFF = 0.5
"""Seconds before the first, where Braze does not say; doubled each time."""
MAX_BACKOFF = 8.0
"""Seconds to which that grows."""

# Nothing of the request had been sent when these happened.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_NOT_SENT_AIOHTTP = ("ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError")
# A smaller number cannot be a time: it is a number of seconds.
_FIRST_EPOCH = 1_000_000_000
# A larger one is neither.
_LAST_EPOCH = 100_000_000_000


@dataclass(slots=True)
class Attempts:
    """
    The attempts at one call so far.
    """

    is_safe: Callable[[], bool]
    """Whether the request may be sent twice; asked only after a failure."""
    max_retries: int
    timer: Timer
    made: int = 1
    waited: float = 0.0

    def after_error(self, error: httpx.HTTPError) -> float | None:
        """
        Return the seconds to wait before the next attempt, or None where there is none.
        """
        if not (is_not_sent(error) or self.is_safe()):
            return None
        return self._next(self._backoff())

    def after_answer(self, status: int, headers: Mapping[str, str]) -> float | None:
        """
        Return the seconds to wait before the next attempt, or None where there is none.
        """
        if status == 429:
            told = wait_told(headers, self.timer.now())
        elif (status == 408 or 500 <= status < 600) and self.is_safe():
            # X-RateLimit-Reset is about requests, not about recovery.
            told = retry_after(headers, self.timer.now())
        else:
            return None
        if told is None:
            return self._next(self._backoff())
        # A little later than told, and not all clients at once.
        return self._next(told, self.timer.chance() * 0.25)

    def _backoff(self) -> float:
        longest = min(FIRST_BACKOFF * 2.0 ** (self.made - 1), MAX_BACKOFF)
        return longest * (0.5 + self.timer.chance() / 2)

    def _next(self, wait: float, more: float = 0.0) -> float | None:
        if self.made > self.max_retries or wait > MAX_WAIT or self.waited + wait > MAX_TOTAL_WAIT:
            return None
        self.made += 1
        self.waited += wait + more
        return wait + more


def is_not_sent(error: httpx.HTTPError) -> bool:
    """
    Return whether Braze certainly saw nothing of the request.
    """
    if not isinstance(error, _NOT_SENT):
        return False
    # The httpx-aiohttp transport calls every lost connection a ConnectTimeout, one lost after the body went out too.
    cause = type(error.__cause__)
    return not cause.__module__.startswith("aiohttp") or any(
        kind.__name__ in _NOT_SENT_AIOHTTP for kind in cause.__mro__
    )


def wait_told(headers: Mapping[str, str], now: float) -> float | None:
    """
    Return the seconds to wait after a 429 by its headers, or None where they do not say.

    ``X-RateLimit-Reset`` is epoch seconds by one page of Braze's and seconds remaining by another; the size tells.
    """
    reset = _number(headers.get("x-ratelimit-reset"))
    if reset is not None:
        return max(0.0, reset - now) if reset >= _FIRST_EPOCH else max(0.0, reset)
    return retry_after(headers, now)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """
    Return the seconds that ``X-Ratelimit-Retry-After`` or ``Retry-After`` ask for, or None.
    """
    for name in ("x-ratelimit-retry-after", "retry-after"):
        text = headers.get(name)
        seconds = _number(text)
        if seconds is not None:
            return max(0.0, seconds)
        if text:
            try:
                when = parsedate_to_datetime(text)
            except (ValueError, OverflowError):
                continue
            when = when if when.tzinfo else when.replace(tzinfo=UTC)
            if when.timestamp() < _LAST_EPOCH:
                return max(0.0, when.timestamp() - now)
    return None


def is_safe(operation: Operation, body: Mapping[str, Any] | None) -> bool:
    """
    Return whether repeating a request cannot do harm.
    """
    if operation.retry == "safe":
        return True
    if operation.idempotency_key is not None and body is not None and body.get(operation.idempotency_key):
        return True
    content = operation.unsafe_content
    if content is None or body is None:
        return False
    return not any(body.get(name) for name in content.fields) and not _has_key(body, frozenset(content.keys))


def _has_key(value: Any, keys: frozenset[str]) -> bool:
    from braze_generated.types import Model

    if isinstance(value, (Mapping, Model)):
        members = cast("Mapping[str, Any]", value)
        return any(name in keys or _has_key(members[name], keys) for name in members)
    if isinstance(value, (list, tuple)):
        return any(_has_key(item, keys) for item in cast("list[Any]", value))
    return False


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < _LAST_EPOCH else None

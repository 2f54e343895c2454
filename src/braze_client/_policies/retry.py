"""
When a request is retried, and after how long.

A request that does no harm if it is sent twice (``safe``) is retried after connection failures, timeouts, 429 and 5XX.
Any other is retried only if it certainly did not take effect: the connection was never made, or Braze rejected it
unprocessed (429).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast

import httpx
import orjson
from attrs import define

from braze_generated.runtime.operation import RateLimitState, UnsafeContent

if TYPE_CHECKING:
    from braze_client._clock import Clock

    from .attempt import Attempt
    from .encoding import PreparedRequest

MAX_DELAY = 60.0
"""Seconds to wait at most before a retry; a longer wait is left to the caller."""
MAX_TOTAL_DELAY = 120.0
"""Seconds to wait at most before all retries of a call together."""
FIRST_BACKOFF = 0.5
"""Seconds before the first retry, if Braze does not say; doubled each time."""
MAX_BACKOFF = 8.0
"""Seconds to which that grows."""

# Nothing of the request had been sent when these happened.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
_NOT_SENT_AIOHTTP = ("ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError")
# Later than any time that a header may sensibly hold, in epoch seconds.
_LAST_EPOCH = 100_000_000_000


@define
class Retries:
    """
    The retries of one call.
    """

    prepared: PreparedRequest[Any]
    max_retries: int
    clock: Clock
    made: int = 0
    waited: float = 0.0

    def next_delay(self, attempt: Attempt) -> float | None:
        """
        Return the seconds to wait before the request is retried, or None if it is not.
        """
        outcome = attempt.outcome
        if isinstance(outcome, httpx.HTTPError):
            may_retry = is_not_sent(outcome) or is_safe(self.prepared)
            return self._wait(backoff(self.made, self.clock)) if may_retry else None
        if outcome.status_code == 429:
            requested = server_requested_delay(outcome.headers, attempt.rate_limit, attempt.ended)
        elif (outcome.status_code == 408 or outcome.is_server_error) and is_safe(self.prepared):
            # X-RateLimit-Reset is about requests, not about recovery.
            requested = retry_after(outcome.headers, attempt.ended)
        else:
            return None
        if requested is None:
            return self._wait(backoff(self.made, self.clock))
        # A little later than requested, and not all clients at once.
        return self._wait(requested, self.clock.random() * 0.25)

    def _wait(self, delay: float, jitter: float = 0.0) -> float | None:
        if self.made >= self.max_retries or delay > MAX_DELAY or self.waited + delay > MAX_TOTAL_DELAY:
            return None
        self.made += 1
        self.waited += delay + jitter
        return delay + jitter


def backoff(made: int, clock: Clock) -> float:
    """
    Return the seconds to wait before the next retry, after *made* retries.
    """
    longest = min(FIRST_BACKOFF * 2.0**made, MAX_BACKOFF)
    return longest * (0.5 + clock.random() / 2)


def is_outcome_unknown(attempt: Attempt, prepared: PreparedRequest[Any]) -> bool:
    """
    Return whether a request that should not be repeated may have taken effect.
    """
    outcome = attempt.outcome
    rejected = is_not_sent(outcome) if isinstance(outcome, httpx.HTTPError) else outcome.is_client_error
    return not rejected and not is_safe(prepared)


def is_not_sent(error: httpx.HTTPError) -> bool:
    """
    Return whether Braze certainly saw nothing of the request.
    """
    if not isinstance(error, _NOT_SENT):
        return False
    # The httpx-aiohttp transport calls every lost connection a ConnectTimeout, including one lost after the body.
    cause = type(error.__cause__)
    return not cause.__module__.startswith("aiohttp") or any(
        kind.__name__ in _NOT_SENT_AIOHTTP for kind in cause.__mro__
    )


def server_requested_delay(headers: Mapping[str, str], rate_limit: RateLimitState, now: float) -> float | None:
    """
    Return the seconds that Braze asks to wait after a 429, or None if it does not say.
    """
    if rate_limit.reset is not None:
        return max(0.0, rate_limit.reset.timestamp() - now)
    return retry_after(headers, now)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """
    Return the seconds that ``X-Ratelimit-Retry-After`` or ``Retry-After`` ask for, or None.
    """
    for name in ("x-ratelimit-retry-after", "retry-after"):
        text = headers.get(name)
        if not text:
            continue
        try:
            seconds = float(text)
        except ValueError:
            seconds = _seconds_until(text, now)
        if 0 <= seconds < _LAST_EPOCH:
            return seconds
    return None


def _seconds_until(date: str, now: float) -> float:
    try:
        when = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return -1.0
    return max(0.0, (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - now)


def is_safe(prepared: PreparedRequest[Any]) -> bool:
    """
    Return whether repeating a request does no harm. Asked only after a failure, since it may read all that was sent.
    """
    operation, content = prepared.operation, prepared.content
    if operation.retry == "safe":
        return True
    unsafe = operation.unsafe_content
    if content is None or prepared.is_form or (operation.idempotency_key is None and unsafe is None):
        return False
    # What was sent, since the arguments may have changed. orjson accepts no subclass of bytes.
    body: Any = orjson.loads(memoryview(content))
    if operation.idempotency_key is not None and body.get(operation.idempotency_key):
        return True
    return unsafe is not None and not has_unsafe_content(body, unsafe)


def has_unsafe_content(body: Mapping[str, Any], unsafe: UnsafeContent) -> bool:
    """
    Return whether there is anything in a decoded body, or in an object of it, that may not be sent twice.
    """
    return any(body.get(name) for name in unsafe.fields) or _has_key(body, frozenset(unsafe.keys))


def _has_key(value: Any, keys: frozenset[str]) -> bool:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return not keys.isdisjoint(members) or any(_has_key(member, keys) for member in members.values())
    return isinstance(value, list) and any(_has_key(item, keys) for item in value)

"""Counts requests against Braze's rate-limit buckets."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from attrs import evolve, frozen


@frozen
class BucketState:
    """
    The state of a bucket after a request was counted.
    """

    limit: int
    remaining: int
    reset: int
    """The end of the window, in epoch seconds."""
    exceeded: bool = False
    """Whether the bucket was empty before the request."""

    @property
    def headers(self) -> dict[str, str]:
        """The response headers that report the state."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(self.reset),
        }


class RateLimits:
    """
    The buckets of one workspace. Windows begin at multiples of their length, as Braze's begin on the hour.

    Args:
        overrides: Requests and seconds by name of the bucket, to replace the limits of the description.
    """

    def __init__(self, overrides: Mapping[str, tuple[int, int]]) -> None:
        self._overrides = dict(overrides)
        self._used: dict[str, tuple[int, int]] = {}
        """The end of the window, and the requests counted in it, by bucket."""

    def count(self, rate_limit: Mapping[str, Any], body: Any, now: float) -> BucketState:
        """
        Count a request against its buckets, and return the state of the one with the fewest requests left.

        If one of its buckets is empty, the request is not counted against the others.

        Args:
            rate_limit: The ``x-braze-rate-limit`` of the operation.
            body: The body, which decides which variants apply.
            now: The time, as epoch seconds.
        """
        states = {key: self._read(key, limit, now) for key, limit in _applicable(rate_limit, body)}
        lowest = min(states.values(), key=lambda state: (state.remaining, state.limit))
        if lowest.remaining == 0:
            return evolve(lowest, exceeded=True)
        for key, state in states.items():
            self._used[key] = state.reset, state.limit - state.remaining + 1
        return evolve(lowest, remaining=lowest.remaining - 1)

    def reset(self) -> None:
        """
        Refill every bucket.
        """
        self._used.clear()

    def _read(self, key: str, rate_limit: Mapping[str, Any], now: float) -> BucketState:
        default = int(rate_limit["limit"]), int(rate_limit["period"])
        limit, period = self._overrides.get(str(rate_limit["bucket"]), default)
        reset = (math.floor(now / period) + 1) * period
        window, used = self._used.get(key, (reset, 0))
        return BucketState(limit, limit if window != reset else max(0, limit - used), reset)


def _applicable(rate_limit: Mapping[str, Any], body: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """
    Yield the key and the limit of each bucket that a request with *body* counts against.
    """
    fields = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    found = False
    for variant in rate_limit.get("variants", ()):
        condition = _CONDITIONS.get(variant["bucket"])
        suffix = condition(fields) if condition else None
        if suffix is not None:
            found = True
            yield f"{variant['bucket']}{suffix}", variant
    if not found:
        yield str(rate_limit["bucket"]), rate_limit


def _broadcast(body: Mapping[str, Any]) -> str | None:
    has_recipients = any(name in body for name in ("external_user_ids", "user_aliases", "recipients"))
    has_audience = "audience" in body or ("segment_id" in body and not has_recipients)
    return "" if body.get("broadcast") is True or has_audience else None


def _audience(body: Mapping[str, Any]) -> str | None:
    if _broadcast(body) is None:
        return None
    names = ("campaign_id", "canvas_id", "segment_id", "audience")
    return json.dumps([body.get(name) for name in names], sort_keys=True)


def _limited_fields(body: Mapping[str, Any]) -> str | None:
    fields = body.get("fields_to_export")
    if not isinstance(fields, list) or {"campaigns_received", "canvases_received"} & set(map(str, fields)):
        return None
    return ""


_CONDITIONS: dict[str, Callable[[Mapping[str, Any]], str | None]] = {
    "broadcast": _broadcast,
    "broadcast_audience": _audience,
    "users_export_ids_fields": _limited_fields,
}
"""
When a variant applies, by its bucket. The description states the conditions in words, but the names are fixed. A
function returns None if the variant does not apply, and else a suffix that separates the buckets of one name. A variant
without a function here depends on the contract and never applies.
"""

"""Counts requests against Braze's buckets."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class Bucket:
    """
    A bucket, and how much of it is left after a request was counted.
    """

    limit: int
    remaining: int
    reset: int
    """End of the window, in epoch seconds."""
    exhausted: bool
    """Whether the request found it empty."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers that tell it to the client."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.remaining),
            "X-RateLimit-Reset": str(self.reset),
        }


class RateLimits:
    """
    The buckets of one workspace. Windows begin at multiples of their length, as Braze's begin on the hour.

    Args:
        overrides: Other limits than the description's: by name of the bucket, requests and seconds.
    """

    def __init__(self, overrides: Mapping[str, tuple[int, int]]) -> None:
        self._overrides = dict(overrides)
        self._used: dict[str, tuple[int, int]] = {}

    def count(self, rate: Mapping[str, Any], body: Any, now: float) -> Bucket:
        """
        Count a request against the buckets of *rate*, an ``x-braze-rate-limit``, and return the fullest one.

        A request that finds one of its buckets empty takes nothing from the others.
        """
        states = [self._look(name, limit, now) for name, limit in _applicable(rate, body)]
        fullest = min((state for _, _, state in states), key=lambda state: (state.remaining, state.limit))
        if fullest.remaining == 0:
            return Bucket(fullest.limit, 0, fullest.reset, exhausted=True)
        for name, used, state in states:
            self._used[name] = state.reset, used + 1
        return Bucket(fullest.limit, fullest.remaining - 1, fullest.reset, exhausted=False)

    def reset(self) -> None:
        """
        Fill every bucket.
        """
        self._used.clear()

    def _look(self, name: str, rate: Mapping[str, Any], now: float) -> tuple[str, int, Bucket]:
        bucket = str(rate["bucket"])
        limit, period = self._overrides.get(bucket, (int(rate["limit"]), int(rate["period"])))
        reset = (math.floor(now / period) + 1) * period
        window, used = self._used.get(name, (reset, 0))
        used = used if window == reset else 0
        return name, used, Bucket(limit, max(0, limit - used), reset, exhausted=False)


def _applicable(rate: Mapping[str, Any], body: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """
    Yield the name and the rate of each bucket that a request with *body* is counted in.
    """
    fields = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    found = False
    for variant in rate.get("variants", ()):
        condition = _CONDITIONS.get(variant["bucket"])
        key = condition(fields) if condition else None
        if key is not None:
            found = True
            yield f"{variant['bucket']}{key}", variant
    if not found:
        yield str(rate["bucket"]), rate


def _broadcast(body: Mapping[str, Any]) -> str | None:
    listed = any(name in body for name in ("external_user_ids", "user_aliases", "recipients"))
    chosen = "audience" in body or ("segment_id" in body and not listed)
    return "" if body.get("broadcast") is True or chosen else None


def _audience(body: Mapping[str, Any]) -> str | None:
    if _broadcast(body) is None:
        return None
    names = ("campaign_id", "canvas_id", "segment_id", "audience")
    return json.dumps([body.get(name) for name in names], sort_keys=True)


def _few_fields(body: Mapping[str, Any]) -> str | None:
    fields = body.get("fields_to_export")
    if not isinstance(fields, list) or {"campaigns_received", "canvases_received"} & set(map(str, fields)):
        return None
    return ""


_CONDITIONS: dict[str, Callable[[Mapping[str, Any]], str | None]] = {
    "broadcast": _broadcast,
    "broadcast_audience": _audience,
    "users_export_ids_fields": _few_fields,
}
"""
When a variant applies. The description says it in words, but the names of its buckets are fixed. What a function
returns tells the buckets of one name apart; a variant that is not here depends on the contract and never applies.
"""

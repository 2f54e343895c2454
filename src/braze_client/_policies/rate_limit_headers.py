"""What Braze says about its rate limits: the one place where its headers are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import httpx

from braze_generated.runtime.operation import RateLimitState

# ``X-RateLimit-Reset`` is epoch seconds according to one page of Braze's and seconds remaining according to another. A
# smaller number than this cannot be a time.
_FIRST_EPOCH = 1_000_000_000


def read_rate_limit(headers: Mapping[str, str], now: float) -> RateLimitState:
    """
    Read the rate-limit headers of a response.

    Args:
        headers: The headers, whose names are found in any case.
        now: The time, in epoch seconds.
    """
    if isinstance(headers, httpx.Headers):
        # Looking each of them up takes ten times as long.
        headers = {
            name.lower().decode("latin-1"): value.decode("latin-1")
            for name, value in headers.raw
            if name[:12].lower() == b"x-ratelimit-"
        }
    return RateLimitState(
        limit=_integer(headers.get("x-ratelimit-limit")),
        remaining=_integer(headers.get("x-ratelimit-remaining")),
        reset=_time(headers.get("x-ratelimit-reset"), now),
    )


def _integer(text: str | None) -> int | None:
    try:
        return int(text or "")
    except ValueError:
        return None


def _time(text: str | None, now: float) -> datetime | None:
    try:
        seconds = float(text or "")
        return (
            datetime.fromtimestamp(seconds if seconds >= _FIRST_EPOCH else now + seconds, UTC) if seconds >= 0 else None
        )
    except (ValueError, OverflowError, OSError):
        return None

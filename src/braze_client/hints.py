"""What to say beside Braze's own words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from braze_generated.operations import Operation
from braze_generated.regions import Region

_SIZE_WORDS = ("too large", "size", "length exceeded", "too long", "exceeds")


def hint(
    operation: Operation,
    status: int,
    words: str,
    *,
    region: Region | None,
    base_url: str,
    size: int,
    wait: float | None,
    now: float,
) -> str:
    """
    Return what may help after an answer with *status*; empty where nothing is known to.

    Args:
        operation: The operation that was called.
        status: Status of the answer.
        words: Braze's words.
        region: The instance in use.
        base_url: Its address.
        size: Bytes of the body that was sent.
        wait: Seconds that Braze asks to wait.
        now: The time, in epoch seconds.
    """
    if status == 401:
        used = f"{region.value} at {base_url}" if region else base_url
        known = ", ".join(item.value for item in Region)
        return (
            f"the key was sent to {used}, and is valid on the instance that issued it only: "
            f"compare with the address of your dashboard; there are {known}"
        )
    if status == 403 and operation.permission:
        needed = f"the operation needs the permission {operation.permission}"
        return f"{needed}; what a key is permitted is fixed when it is created"
    if status == 429 and wait is not None:
        when = datetime.fromtimestamp(now, UTC) + timedelta(seconds=wait)
        return f"come back in {wait:.0f} s, at {when:%Y-%m-%d %H:%M:%S} UTC"
    if status == 413 or (status == 400 and any(word in words.lower() for word in _SIZE_WORDS)):
        most = next((limit.max_bytes for limit in operation.limits if limit.max_bytes), None)
        return f"the body had {size:,} bytes" + (f"; Braze takes at most {most:,}" if most else "")
    return ""

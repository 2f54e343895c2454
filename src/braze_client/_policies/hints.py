"""What to say beside Braze's message."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from braze_client._region import Target
from braze_generated.regions import Region

from .encoding import PreparedRequest

_SIZE_WORDS = ("too large", "size", "length exceeded", "too long", "exceeds")


def hint(
    prepared: PreparedRequest[Any],
    status: int,
    message: str,
    target: Target,
    retry_after: float | None,
    now: float,
) -> str:
    """
    Return what may help after a non-success response; empty if nothing is known to.

    Args:
        prepared: The request.
        status: Status of the response.
        message: Braze's message.
        target: Where the request went.
        retry_after: Seconds that Braze asks to wait.
        now: The time, in epoch seconds.
    """
    operation = prepared.operation
    if status == 401:
        if target.region is None:
            return f"the key was sent to {target.base_url}, which is not a Braze instance; is it valid there?"
        known = ", ".join(item.value for item in Region)
        return (
            f"the key was sent to {target.region.value} at {target.base_url}, and is valid only on the instance that "
            f"issued it: compare with the address of your dashboard; there are {known}"
        )
    if status == 403 and operation.permission:
        needed = f"the operation needs the permission {operation.permission}"
        return f"{needed}; a key's permissions are fixed when it is created"
    if status == 429 and retry_after is not None:
        when = datetime.fromtimestamp(now, UTC) + timedelta(seconds=retry_after)
        return f"retry in {retry_after:.0f} s, at {when:%Y-%m-%d %H:%M:%S} UTC"
    if status == 413 or (status == 400 and any(word in message.lower() for word in _SIZE_WORDS)):
        most = next((limit.max_bytes for limit in operation.limits if limit.max_bytes), None)
        size = f"the body had {len(prepared.content or b''):,} bytes"
        return f"{size}; Braze accepts at most {most:,}" if most else size
    return ""

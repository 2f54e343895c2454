"""What hooks and the log learn about each attempt at a call."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from braze_generated.runtime.operation import Operation, RateLimitState

    from .attempt import Attempt

logger = logging.getLogger("braze_client")
logger.addHandler(logging.NullHandler())


@frozen
class RequestEvent:
    """
    A request is about to be sent.
    """

    operation: Operation
    """The operation that is called. No event holds arguments or responses."""
    attempt: int
    """1 for the first."""


@frozen
class ResponseEvent:
    """
    An attempt is over.
    """

    operation: Operation
    """The operation that was called."""
    attempt: int
    """1 for the first."""
    status_code: int | None
    """None if no response arrived."""
    error: str | None
    """Kind of the failure if no response arrived, such as ``ReadTimeout``."""
    elapsed: timedelta
    """Time from sending the request to the end of the response, or to the failure."""
    wait: float | None
    """Seconds until the next attempt; None if this was the last."""
    rate_limit: RateLimitState | None
    """What Braze said about the rate limit; None if no response arrived."""

    @classmethod
    def of(cls, operation: Operation, attempt: Attempt, wait: float | None) -> ResponseEvent:
        """
        Return the event for *attempt*.
        """
        return cls(
            operation=operation,
            attempt=attempt.number,
            status_code=attempt.status,
            error=None if attempt.status is not None else type(attempt.outcome).__name__,
            elapsed=attempt.elapsed,
            wait=wait,
            rate_limit=None if attempt.status is None else attempt.rate_limit,
        )


RequestHook = Callable[[RequestEvent], object]
"""What `ClientOptions.on_request` may be."""
ResponseHook = Callable[[ResponseEvent], object]
"""What `ClientOptions.on_response` may be."""


def emit(hook: Callable[[Any], object] | None, event: RequestEvent | ResponseEvent) -> None:
    """
    Write *event* to the log and pass it to *hook*. What a hook raises is logged and ends nothing.
    """
    if isinstance(event, ResponseEvent):
        logger.log(
            logging.DEBUG if event.wait is None else logging.INFO,
            "%s attempt %d: %s in %.0f ms%s",
            event.operation.id,
            event.attempt,
            event.error if event.status_code is None else event.status_code,
            event.elapsed.total_seconds() * 1000,
            "" if event.wait is None else f", retry in {event.wait:.1f} s",
        )
    if hook is not None:
        try:
            hook(event)
        except Exception as error:  # noqa: BLE001  # a broken hook must not lose the outcome of a call
            logger.warning("a hook of %s raised %s", event.operation.id, type(error).__name__)


def configure_log() -> None:
    """
    Switch the log on if ``BRAZE_LOG`` says so.
    """
    level = os.environ.get("BRAZE_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR") and len(logger.handlers) == 1:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(level)

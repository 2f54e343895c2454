"""What hooks and the log are told of each attempt at a call."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from braze_generated.operations import Operation
    from braze_generated.types import RateLimitState

logger = logging.getLogger("braze_client")
logger.addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """
    A request is about to be sent.
    """

    operation: Operation
    """The operation that is called. No event holds arguments or answers."""
    attempt: int
    """1 for the first."""


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """
    An attempt is over.
    """

    operation: Operation
    """The operation that was called."""
    attempt: int
    """1 for the first."""
    status_code: int | None
    """None where no answer arrived."""
    error: str | None
    """Kind of the failure where no answer arrived, such as ``ReadTimeout``."""
    elapsed: timedelta
    """Time from sending the request to the end of the answer, or to the failure."""
    wait: float | None
    """Seconds until the next attempt; None where this was the last."""
    rate_limit: RateLimitState | None
    """What Braze said of the rate limit; None where no answer arrived."""


RequestHook = Callable[[RequestEvent], object]
"""What `ClientOptions.on_request` may be."""
ResponseHook = Callable[[ResponseEvent], object]
"""What `ClientOptions.on_response` may be."""


def tell(hook: Callable[[Any], object] | None, event: RequestEvent | ResponseEvent) -> None:
    """
    Write *event* to the log and give it to *hook*. What a hook raises is logged and ends nothing.
    """
    if isinstance(event, ResponseEvent):
        logger.log(
            logging.DEBUG if event.wait is None else logging.INFO,
            "%s attempt %d: %s in %.0f ms%s",
            event.operation.id,
            event.attempt,
            event.error if event.status_code is None else event.status_code,
            event.elapsed.total_seconds() * 1000,
            "" if event.wait is None else f", again in {event.wait:.1f} s",
        )
    if hook is not None:
        try:
            hook(event)
        except Exception as error:  # noqa: BLE001  # a broken hook must not lose the outcome of a call
            logger.warning("a hook of %s raised %s", event.operation.id, type(error).__name__)


# The loggers of httpx and httpcore that write addresses: of requests, and of answers' headers.
_TRANSPORT_LOGGERS = ("httpx", "httpcore.http11", "httpcore.http2")
_QUERY_VALUE = re.compile(r"""([?&][^=&\s"'<>]*=)[^&\s"'<>]+""")


class _HideQueries(logging.Filter):
    """
    Takes the values out of queries that are logged: they hold e-mail addresses and telephone numbers.
    """

    hosts: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if "?" in message and any(host in message for host in self.hosts):
            record.msg, record.args = _QUERY_VALUE.sub(r"\1[redacted]", message), ()
        return True


_hide_queries = _HideQueries()


def guard_logs(base_url: str) -> None:
    """
    Keep personal data in queries to *base_url* out of httpx's log, and switch ours on where ``BRAZE_LOG`` says so.
    """
    _hide_queries.hosts.add(httpx.URL(base_url).host)
    for name in _TRANSPORT_LOGGERS:
        logging.getLogger(name).addFilter(_hide_queries)  # once; it stays if it is there
    level = os.environ.get("BRAZE_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR") and len(logger.handlers) == 1:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(level)

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
    attempt: int
    """1 for the first."""


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """
    An attempt is over.
    """

    operation: Operation
    attempt: int
    status_code: int | None
    """None where no answer arrived."""
    error: str | None
    """Kind of the failure where no answer arrived, such as ``ReadTimeout``."""
    elapsed: timedelta
    wait: float | None
    """Seconds until the next attempt; None where this was the last."""
    rate_limit: RateLimitState | None


RequestHook = Callable[[RequestEvent], object]
ResponseHook = Callable[[ResponseEvent], object]


def tell(hook: Callable[[Any], object] | None, event: RequestEvent | ResponseEvent) -> None:
    """
    Write *event* to the log and give it to *hook*. What a hook raises is logged and ends nothing.
    """
    if isinstance(event, ResponseEvent):
        logger.debug(
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


class _HideQueries(logging.Filter):
    """
    Takes the values out of the queries that httpx logs: they hold e-mail addresses and telephone numbers.
    """

    hosts: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(self._hide(value) for value in record.args)
        return True

    def _hide(self, value: object) -> object:
        if isinstance(value, httpx.URL) and value.query and value.host in self.hosts:
            query = re.sub(rb"=[^&]*", b"=[redacted]", value.query).decode("ascii", "replace")
            return f"{str(value).partition('?')[0]}?{query}"
        return value


_hide_queries = _HideQueries()


def guard_logs(base_url: str) -> None:
    """
    Keep personal data in queries to *base_url* out of httpx's log, and switch ours on where ``BRAZE_LOG`` says so.
    """
    _hide_queries.hosts.add(httpx.URL(base_url).host)
    httpx_logger = logging.getLogger("httpx")
    if _hide_queries not in httpx_logger.filters:
        httpx_logger.addFilter(_hide_queries)
    level = os.environ.get("BRAZE_LOG", "").upper()
    if level in ("DEBUG", "INFO", "WARNING", "ERROR") and len(logger.handlers) == 1:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(level)

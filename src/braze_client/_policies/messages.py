"""Finds Braze's message in a response, and puts failures into words."""

from __future__ import annotations

import json
import re
from typing import Any, cast

import httpx

from braze_client._text import shorten, title

OUTCOME_UNKNOWN = "the request may have taken effect, so it was not retried"


def extract_message(response: httpx.Response) -> tuple[str, list[Any]]:
    """
    Find Braze's message in a response of any of the documented shapes, or the title of an HTML page.

    Returns:
        The message, shortened, and the ``errors`` of the response.
    """
    try:
        body: Any = json.loads(response.content)
    except (ValueError, RecursionError):
        return shorten(title(response)), []
    if not isinstance(body, dict):
        return shorten(body if isinstance(body, str) else ""), []
    members = cast("dict[str, Any]", body)
    raw = members.get("errors")
    errors: list[Any] = raw if isinstance(raw, list) else [raw] if raw else []
    # `message` is the rule, `error` means a body that could not be parsed, `detail` is SCIM's.
    for name in ("message", "error", "detail"):
        message = members.get(name)
        if isinstance(message, str) and message.strip():
            return shorten(message), errors
    return shorten("; ".join(filter(None, map(_message_of, errors)))), errors


def _message_of(error: Any) -> str:
    if isinstance(error, dict):
        error = cast("dict[str, Any]", error).get("message")
    return error if isinstance(error, str) else ""


def connection_failure(
    error: httpx.HTTPError, host: str, proxy: str | None, attempts: int, *, outcome_unknown: bool
) -> str:
    """
    Describe a failure of the transport.

    Args:
        error: The error of the transport.
        host: The host that the request was for.
        proxy: Host and port of the proxy in use, if there is one.
        attempts: How many times the request was sent.
        outcome_unknown: Whether it may have taken effect.
    """
    text = str(error)
    # What a protocol error quotes may repeat a header.
    reason = type(error).__name__ if not text or re.search(r"b['\"]", text) else f"{type(error).__name__}: {text}"
    via = f" through the proxy {proxy}" if proxy else ""
    text = f"no response from {host}{via} after {attempts} attempt{'' if attempts == 1 else 's'}: {shorten(reason)}"
    return f"{text} ({OUTCOME_UNKNOWN})" if outcome_unknown else text

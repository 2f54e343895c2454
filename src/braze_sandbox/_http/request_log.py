"""The request log: one line for each request, without its key, its query and its body."""

from __future__ import annotations

from typing import Any, cast

from braze_sandbox._sandbox import Received
from braze_sandbox._time_formats import format_iso


def format_entry(received: Received) -> str:
    """
    Return the line for a request, with the message of an error.
    """
    status = str(received.status) if received.status else "dropped"
    # A path may contain control characters of terminals.
    parts = [format_iso(received.at), received.method, ascii(received.path)[1:-1], status, received.operation or "-"]
    body = received.response
    if received.status >= 400 and isinstance(body, dict):
        fields = cast("dict[str, Any]", body)
        parts.append(str(fields.get("message") or fields.get("error") or ""))
    return " ".join(parts).rstrip()

"""
Hooks for OpenTelemetry's instrumentation of httpx: spans say which operation they are, and hold no personal data.

    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from braze_client import otel

    HTTPXClientInstrumentor().instrument(
        request_hook=otel.request_hook, async_request_hook=otel.async_request_hook
    )
"""

from __future__ import annotations

from typing import Any

import httpx

from ._policies.encoding import OPERATION

# Old and new semantic conventions.
_ADDRESSES = ("http.url", "url.full")


def request_hook(span: Any, request: Any) -> None:
    """
    Name *span* after the operation of *request*, and take the query out of its address.

    Args:
        span: The span.
        request: What the instrumentation knows of the request: a tuple of method, url, headers, stream, extensions.
    """
    operation = (request.extensions or {}).get(OPERATION)
    if operation is None or not span.is_recording():
        return
    span.update_name(f"braze {operation}")
    span.set_attribute("braze.operation", operation)
    address = str(httpx.URL(str(request.url)).copy_with(query=None))
    attributes = getattr(span, "attributes", None) or {}
    for name in _ADDRESSES:
        if name in attributes:
            span.set_attribute(name, address)


async def async_request_hook(span: Any, request: Any) -> None:
    """
    The same, for `AsyncBraze`.
    """
    request_hook(span, request)

"""A transport with which httpx sends requests to the sandbox without a socket."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator

import anyio
import httpx

from .messages import Request, Response


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """
    Handles requests in this process, for `httpx.Client` and `httpx.AsyncClient`.

    Faults of the connection are simulated: a dropped connection raises the exception that httpx raises for one, and a
    latency above the client's timeout raises `httpx.ReadTimeout` at once, without waiting for it.

    Args:
        handle: Returns the response to a request.
    """

    def __init__(self, handle: Callable[[Request], Response]) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """
        Handle a request of a synchronous client.
        """
        response = self._handle(_from_httpx(request, request.read()))
        delay = _check_delay(request, response)
        if delay:
            time.sleep(delay)
        return _to_httpx(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Handle a request of an asynchronous client.
        """
        response = self._handle(_from_httpx(request, await request.aread()))
        delay = _check_delay(request, response)
        if delay:
            await anyio.sleep(delay)
        return _to_httpx(request, response)


def _from_httpx(request: httpx.Request, content: bytes) -> Request:
    return Request(
        request.method,
        request.url.raw_path.partition(b"?")[0].decode(),
        tuple(request.url.params.multi_items()),
        {name.lower(): value for name, value in request.headers.items()},
        content,
    )


def _check_delay(request: httpx.Request, response: Response) -> float:
    """
    Return the seconds to wait.

    Raises:
        httpx.ReadTimeout: They exceed the client's timeout.
    """
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and response.delay >= limit:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    return response.delay


def _to_httpx(request: httpx.Request, response: Response) -> httpx.Response:
    if response.broken == "drop":
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    headers = response.all_headers
    content = response.content
    if response.broken == "truncate":
        headers["Content-Length"] = str(len(content))
        return httpx.Response(response.status, headers=headers, stream=_TruncatedStream(content), request=request)
    return httpx.Response(response.status, headers=headers, content=content, request=request)


class _TruncatedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """
    The first half of a body, followed by the error of a closed connection.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content[: len(content) // 2]

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        raise self._error()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content
        raise self._error()

    def _error(self) -> httpx.RemoteProtocolError:
        return httpx.RemoteProtocolError("peer closed connection without sending complete message body")

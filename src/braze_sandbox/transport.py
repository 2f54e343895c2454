"""Lets httpx ask the sandbox without a socket."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator

import anyio
import httpx

from .calls import Answer, Call


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """
    Answers requests in this process, for `httpx.Client` and `httpx.AsyncClient` alike.

    What would go wrong on the wire goes wrong here, too: a dropped connection raises what httpx raises for one, and a
    latency above the client's timeout a `httpx.ReadTimeout`, though without waiting for it.
    """

    def __init__(self, ask: Callable[[Call], Answer]) -> None:
        self._ask = ask

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """
        Answer a request of a synchronous client.
        """
        answer = self._ask(_call(request, request.read()))
        delay = _delay(request, answer)
        if delay:
            time.sleep(delay)
        return _response(request, answer)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Answer a request of an asynchronous client.
        """
        answer = self._ask(_call(request, await request.aread()))
        delay = _delay(request, answer)
        if delay:
            await anyio.sleep(delay)
        return _response(request, answer)


def _call(request: httpx.Request, content: bytes) -> Call:
    return Call(
        request.method,
        request.url.raw_path.partition(b"?")[0].decode(),
        tuple(request.url.params.multi_items()),
        {name.lower(): value for name, value in request.headers.items()},
        content,
    )


def _delay(request: httpx.Request, answer: Answer) -> float:
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and answer.delay >= limit:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    return answer.delay


def _response(request: httpx.Request, answer: Answer) -> httpx.Response:
    if answer.broken == "drop":
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    headers = {"Content-Type": answer.media_type, **answer.headers}
    content = answer.content
    if answer.broken == "truncate":
        headers["Content-Length"] = str(len(content))
        return httpx.Response(answer.status, headers=headers, stream=_Half(content), request=request)
    return httpx.Response(answer.status, headers=headers, content=content, request=request)


class _Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """
    The first half of a body, and then the end of the connection.
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

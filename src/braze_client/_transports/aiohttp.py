"""
Carries the requests of `AsyncBraze` with aiohttp, in place of httpx's own transport.

Needs the extra ``aiohttp``. The package httpx-aiohttp is not used: it reports every lost connection as one that was
never made, has no timeout for writing, and keeps cookies.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager

import aiohttp
import httpx
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import StreamWriter
from yarl import URL

from braze_client._secrets import SecretBytes

from .certificates import tls_context

# The first that fits. What httpx calls a failure to connect promises that nothing was sent. The words are ours, since
# aiohttp's show addresses, whose queries hold personal data.
_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError], str], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout, "no connection was made in time"),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout, "the response did not arrive in time"),
    (TimeoutError, httpx.WriteTimeout, "the request could not be written in time"),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError, "the proxy refused to connect"),
    (aiohttp.ClientConnectorError, httpx.ConnectError, "no connection could be made"),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError, "the server disconnected without a response"),
    (aiohttp.ClientConnectionError, httpx.ReadError, "the connection was lost"),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError, "the connection ended before the response did"),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError, "the response is not HTTP"),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol, "the address cannot be used"),
    (aiohttp.NonHttpUrlClientError, httpx.UnsupportedProtocol, "the address is not HTTP"),
)
_BUFFER = 65_536
"""Bytes that are taken at once, so that writing them cannot wait."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """
    Carries requests with aiohttp, for asyncio. Behaves like `httpx.AsyncHTTPTransport`, errors and timeouts included.

    Args:
        max_connections: Connections at once; further requests wait for one, for as long as the timeout ``pool`` says.
        keepalive_expiry: Seconds after which an idle connection is closed.
        proxy: Address of an HTTP proxy. The environment is not asked.
        ssl_context: What certificates are checked with; httpx's by default.
    """

    def __init__(
        self,
        *,
        max_connections: int = 100,
        keepalive_expiry: float = 5.0,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._slots = asyncio.Semaphore(max_connections)
        self._keepalive_expiry = keepalive_expiry
        self._proxy = proxy
        self._ssl_context = ssl_context or tls_context(trust_env=True)
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Send *request*; called by httpx.
        """
        content = SecretBytes(await request.aread())
        timeout = request.extensions.get("timeout", {})
        session = self._session or self._open()
        await self._take_slot(timeout.get("pool"))
        try:
            with _mapped_errors():
                response = await session.request(
                    request.method,
                    # Encoded already; aiohttp would decode what need not be encoded, and so change the address.
                    URL(str(httpx.URL(request.url)), encoded=True),
                    headers=_headers(request),
                    data=_Body(content, timeout.get("write")) if len(content) > _BUFFER else content or None,
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(connect=timeout.get("connect"), sock_read=timeout.get("read")),
                    proxy=self._proxy,
                    server_hostname=request.extensions.get("sni_hostname"),
                )
        except BaseException:
            self._slots.release()
            raise
        return httpx.Response(
            response.status,
            headers=response.raw_headers,
            stream=_ResponseStream(response, self._slots.release),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode("latin-1", "replace"),
            },
        )

    async def aclose(self) -> None:
        """
        Close the connections.
        """
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        session = self._session = aiohttp.ClientSession(
            # The slots limit the connections, since aiohttp cannot tell waiting for one from making one.
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=self._keepalive_expiry, ssl=self._ssl_context),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            auto_decompress=False,
            max_line_size=65_536,
            max_field_size=65_536,
        )
        # It would send a GET twice that we were told not to repeat; what is repeated is for retry.py to say.
        session._retry_connection = False
        return session

    async def _take_slot(self, seconds: float | None) -> None:
        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._slots.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("no connection became free in time") from None


class _Body(aiohttp.Payload):
    """
    Bytes that are to be written in time: aiohttp would wait for ever.
    """

    def __init__(self, content: bytes, seconds: float | None) -> None:
        super().__init__(content)
        self._content = content
        self._size = len(content)
        self._seconds = seconds

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Return the text; called by aiohttp."""
        return self._content.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write the bytes; called by aiohttp."""
        try:
            async with asyncio.timeout(self._seconds):
                await writer.write(self._content)
        except TimeoutError:
            # Closing would wait for the rest to be written.
            if isinstance(writer, StreamWriter) and writer.transport is not None:
                writer.transport.abort()
            raise


class _ResponseStream(httpx.AsyncByteStream):
    """
    The body of a response as it arrives. Gives the connection back at its end.
    """

    def __init__(self, response: aiohttp.ClientResponse, release: Callable[[], None]) -> None:
        self._response = response
        self._release: Callable[[], None] | None = release

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _mapped_errors():
            async for chunk in self._response.content.iter_any():
                yield chunk

    async def aclose(self) -> None:
        """Give the connection back, or close it where there is more to come; called by httpx."""
        if self._release is not None:
            if self._response.content.at_eof():
                self._response.release()
            else:
                self._response.close()
            self._release()
            self._release = None


def _headers(request: httpx.Request) -> list[tuple[str, str]]:
    # The body is sent as a whole, whatever it was made of.
    return [
        (name.decode("ascii"), value.decode("latin-1"))
        for name, value in request.headers.raw
        if name.lower() != b"transfer-encoding"
    ]


@contextmanager
def _mapped_errors() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        for kind, family, words in _ERRORS:
            if isinstance(error, kind):
                raise family(words) from error
        raise

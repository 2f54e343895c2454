"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

import httpx

from braze_generated.api import AsyncNamespaces, AsyncRawNamespaces, Namespaces, RawNamespaces
from braze_generated.regions import Region

from .auth import AsyncKeySource, BearerAuth, KeySource
from .base import BaseClient
from .config import ClientOptions
from .connections import Connections, choose_transport
from .redaction import hide_frames

# What only a call needs is loaded by the first call, so that a program starts fast: see docs/performance.md.
if TYPE_CHECKING:
    from types import TracebackType

    from braze_generated.client import Call, RawResponse
    from braze_generated.types import Result

    from .paging import AsyncPagerOf, PagerOf

R = TypeVar("R", bound="Result")


class Braze(BaseClient, Namespaces):
    """
    A client for the Braze REST API.

    One instance may be used from several threads, and should be kept: it holds the connections.

    Args:
        api_key: A REST API key, or a callable that returns one and is asked at each attempt. Default:
            ``BRAZE_API_KEY``.
        region: The instance that issued the key: a `Region`, its id in any case, or a pasted address of its dashboard,
            REST API or SDK. Default: ``BRAZE_REGION``. There is no other default, since a key works on one instance
            only.
        base_url: Address of the API, for a sandbox or a proxy. Default: ``BRAZE_BASE_URL``.
        transport: What carries the requests, in place of httpx's own.
        http_client: The client to use, with its own proxies, certificates, limits and timeouts. It is not closed with
            this one.
        options: See `ClientOptions`.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.

    See https://www.braze.com/docs/api/home
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        auth = BearerAuth(api_key)
        del api_key  # a traceback may show what a frame holds
        self._configure(auth, region, base_url, http_client, transport, options)
        self._connections = Connections(lambda: http_client or httpx.Client(transport=transport))

    @property
    def with_raw_response(self) -> RawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return RawBraze(self)

    def _call(self, call: Call[R]) -> R:
        return self._fetch(call).result

    def _pages(self, call: Call[Any]) -> PagerOf[Any]:
        from .paging import PagerOf

        return PagerOf(call, self._fetch, self._timer.now)

    def _fetch(self, call: Call[R]) -> RawResponse[R]:
        message, attempts = self._begin(call)
        limiter = self._options.rate_limiter
        http = self._connections.get()
        while True:
            while limiter is not None and (nap := limiter.take(call.endpoint.operation, self._timer)):
                self._timer.sleep(nap)
            started = self._start(message, attempts)
            answer: httpx.Response | httpx.HTTPError
            try:
                # Never to another address: a redirect could carry the body, or the key, to anybody.
                answer = http.send(message.request(self._options.timeout), auth=self._auth, follow_redirects=False)
            except httpx.HTTPError as error:
                answer = error
            except BaseException as error:
                hide_frames(error)
                raise
            outcome = self._judge(message, attempts, answer, started)
            if not isinstance(outcome, (int, float)):
                return outcome
            self._timer.sleep(outcome)

    def close(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http and (http := self._connections.end()):
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBraze(BaseClient, AsyncNamespaces):
    """
    The asynchronous twin of `Braze`: the same methods, to be awaited. Works under asyncio and trio.

    Args:
        api_key: As for `Braze`; the callable may also return something to be awaited.
        region: As for `Braze`.
        base_url: As for `Braze`.
        transport: What carries the requests. By default aiohttp, which is many times faster with many requests at once,
            under asyncio and where the extra ``aiohttp`` is installed; else httpx's own, which
            ``httpx.AsyncHTTPTransport()`` asks for.
        http_client: The client to use; it is not closed with this one.
        options: See `ClientOptions`.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.
    """

    def __init__(
        self,
        api_key: AsyncKeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        auth = BearerAuth(api_key)
        del api_key  # a traceback may show what a frame holds
        self._configure(auth, region, base_url, http_client, transport, options)
        self._connections = Connections(
            lambda: http_client or httpx.AsyncClient(transport=transport or choose_transport(self.base_url))
        )

    @property
    def with_raw_response(self) -> AsyncRawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return AsyncRawBraze(self)

    async def _call(self, call: Call[R]) -> R:
        return (await self._fetch(call)).result

    def _pages(self, call: Call[Any]) -> AsyncPagerOf[Any]:
        from .paging import AsyncPagerOf

        return AsyncPagerOf(call, self._fetch, self._timer.now)

    async def _fetch(self, call: Call[R]) -> RawResponse[R]:
        message, attempts = self._begin(call)
        limiter = self._options.rate_limiter
        http = self._connections.get()
        while True:
            while limiter is not None and (nap := await limiter.take_async(call.endpoint.operation, self._timer)):
                await self._timer.sleep_async(nap)
            started = self._start(message, attempts)
            answer: httpx.Response | httpx.HTTPError
            try:
                answer = await http.send(
                    message.request(self._options.timeout), auth=self._auth, follow_redirects=False
                )
            except httpx.HTTPError as error:
                answer = error
            except BaseException as error:
                hide_frames(error)
                raise
            outcome = self._judge(message, attempts, answer, started)
            if not isinstance(outcome, (int, float)):
                return outcome
            await self._timer.sleep_async(outcome)

    async def aclose(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http and (http := self._connections.end()):
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class RawBraze(RawNamespaces):
    """
    A client whose methods return raw answers; see `Braze.with_raw_response`.
    """

    def __init__(self, braze: Braze) -> None:
        self._braze = braze

    def _call(self, call: Call[R]) -> R:
        # The namespaces declare what this returns (braze_generated.client.raw).
        return cast("R", self._braze._fetch(call))

    def _pages(self, call: Call[Any]) -> PagerOf[Any]:
        return self._braze._pages(call)


class AsyncRawBraze(AsyncRawNamespaces):
    """
    A client whose methods return raw answers; see `AsyncBraze.with_raw_response`.
    """

    def __init__(self, braze: AsyncBraze) -> None:
        self._braze = braze

    async def _call(self, call: Call[R]) -> R:
        return cast("R", await self._braze._fetch(call))

    def _pages(self, call: Call[Any]) -> AsyncPagerOf[Any]:
        return self._braze._pages(call)

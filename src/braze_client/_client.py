"""The two clients."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, cast

from braze_generated.api import AsyncNamespaces, AsyncRawNamespaces, Namespaces, RawNamespaces

# httpx, and what needs it, is loaded with the first client: a command line imports this package for its help, too.
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    import httpx

    from braze_generated.regions import Region
    from braze_generated.runtime.call import Call, RawResponse
    from braze_generated.runtime.model import Result

    from ._auth import AsyncKeySource, KeySource
    from ._bulk.namespace import AsyncBulk, Bulk
    from ._options import ClientOptions
    from ._policies.pagination import AsyncItemPager, ItemPager
    from ._session import AsyncSession, Session, SharedSession
    from ._transports.connections import Made

R = TypeVar("R", bound="Result")
S = TypeVar("S", bound="SharedSession[Any]")


class _Client(Generic[S]):
    """
    What the two clients have in common.
    """

    _session: S

    @property
    def region(self) -> Region | None:
        """The instance in use; None if ``base_url`` is not one of Braze's."""
        return self._session.target.region

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._session.target.base_url

    @property
    def http_library(self) -> str:
        """Name of the library that carries the requests: ``httpx``, ``aiohttp``, or that of a transport passed in."""
        return self._session.library

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """
        Return a client with other options. It shares the connections; this client stays as it is.

        Args:
            options: See `ClientOptions`. Headers are added to those of this client.

        Raises:
            SettingsError: An option has a value that it cannot have.
        """
        other = type(self).__new__(type(self))
        other._session = self._session.with_options(options)
        return other

    def __repr__(self) -> str:
        session = getattr(self, "_session", None)
        if session is None:
            where = "not open"
        elif session.target.region:
            where = f"region={session.target.region.value!r}"
        else:
            where = f"base_url={session.target.base_url!r}"
        return f"{type(self).__name__}({where})"

    def __getstate__(self) -> object:
        raise TypeError("a client holds an API key and connections and cannot be pickled; make one in each process")


class Braze(_Client["Session"], Namespaces):
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
        from ._auth import masked
        from ._session import Session, check_carriers

        def make(base_url: str) -> Made[httpx.Client]:
            from ._transports.choice import library_of, open_client

            if http_client is not None:
                return http_client, library_of(http_client), None
            return open_client(base_url, transport)

        # A key in the wrong place must not be shown either.
        api_key, region, base_url = masked(api_key), masked(region), masked(base_url)
        check_carriers(http_client, "Client", transport, "handle_request")
        brought = http_client is not None or transport is not None
        self._session = Session.open(api_key, region, base_url, http_client, make, options, brought=brought)

    @property
    def bulk(self) -> Bulk:
        """Moves data into and out of Braze in bulk: packed, paced, resumable, with an outcome for each record."""
        from ._bulk.namespace import Bulk

        return Bulk(self._session)

    @property
    def with_raw_response(self) -> RawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return RawBraze(self._session)

    def _call(self, call: Call[R]) -> R:
        from ._call import fetch

        return fetch(self._session, call).result

    def _pages(self, call: Call[Any]) -> ItemPager[Any]:
        return _pager(self._session, call)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        safe: bool = False,
    ) -> RawResponse[Result]:
        """
        Call an endpoint that this package does not know yet.

        It is retried, limited, logged, and raises errors as any other call. Nothing about its arguments is checked.

        Args:
            method: ``GET``, ``POST``, ``PUT``, ``PATCH`` or ``DELETE``.
            path: Path of the endpoint, such as ``/users/track``.
            params: Parameters of the query; a list becomes several parameters of the same name.
            json: The body, an object. Models and datetimes may be part of it.
            safe: Whether sending the request twice does no harm. By default it is retried only if it certainly did not
                take effect.

        Returns:
            Status, headers, body and rate limit; ``result`` reads like a dict: ``response.result["message"]``.

        Raises:
            BrazeError: The call failed; see `braze_client.errors`.
        """
        from ._any_endpoint import call_of
        from ._call import fetch

        return fetch(self._session, call_of(method, path, params, json, safe=safe))

    def close(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if http := self._session.end():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBraze(_Client["AsyncSession"], AsyncNamespaces):
    """
    The asynchronous twin of `Braze`: the same methods, to be awaited. Works under asyncio and trio.

    Args:
        api_key: As for `Braze`; the callable may also return an awaitable.
        region: As for `Braze`.
        base_url: As for `Braze`.
        transport: What carries the requests. By default aiohttp, which is many times faster with many concurrent
            requests, under asyncio and if the extra ``aiohttp`` is installed; otherwise httpx's own, which
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
        from ._auth import masked
        from ._session import AsyncSession, check_carriers

        def make(base_url: str) -> Made[httpx.AsyncClient]:
            from ._transports.choice import library_of, open_async_client

            if http_client is not None:
                return http_client, library_of(http_client), None
            return open_async_client(base_url, transport)

        # A key in the wrong place must not be shown either.
        api_key, region, base_url = masked(api_key), masked(region), masked(base_url)
        check_carriers(http_client, "AsyncClient", transport, "handle_async_request")
        self._session = AsyncSession.open(api_key, region, base_url, http_client, make, options)

    @property
    def bulk(self) -> AsyncBulk:
        """Moves data into and out of Braze in bulk: packed, paced, resumable, with an outcome for each record."""
        from ._bulk.namespace import AsyncBulk

        return AsyncBulk(self._session)

    @property
    def with_raw_response(self) -> AsyncRawBraze:
        """The same methods, returning a `RawResponse`: status, headers, rate limit, elapsed time, body and result."""
        return AsyncRawBraze(self._session)

    async def _call(self, call: Call[R]) -> R:
        from ._call import fetch_async

        return (await fetch_async(self._session, call)).result

    def _pages(self, call: Call[Any]) -> AsyncItemPager[Any]:
        return _async_pager(self._session, call)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
        safe: bool = False,
    ) -> RawResponse[Result]:
        """
        Call an endpoint that this package does not know yet. See `Braze.request`.
        """
        from ._any_endpoint import call_of
        from ._call import fetch_async

        return await fetch_async(self._session, call_of(method, path, params, json, safe=safe))

    async def aclose(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if http := self._session.end():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class RawBraze(RawNamespaces):
    """
    A client whose methods return raw responses; see `Braze.with_raw_response`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def _call(self, call: Call[R]) -> R:
        from ._call import fetch

        # The namespaces declare what this returns (braze_generated.runtime.call.raw).
        return cast("R", fetch(self._session, call))

    def _pages(self, call: Call[Any]) -> ItemPager[Any]:
        return _pager(self._session, call)


class AsyncRawBraze(AsyncRawNamespaces):
    """
    A client whose methods return raw responses; see `AsyncBraze.with_raw_response`.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def _call(self, call: Call[R]) -> R:
        from ._call import fetch_async

        return cast("R", await fetch_async(self._session, call))

    def _pages(self, call: Call[Any]) -> AsyncItemPager[Any]:
        return _async_pager(self._session, call)


def _pager(session: Session, call: Call[Any]) -> ItemPager[Any]:
    from ._call import fetch
    from ._policies.pagination import ItemPager

    return ItemPager(call, partial(fetch, session), session.clock.now)


def _async_pager(session: AsyncSession, call: Call[Any]) -> AsyncItemPager[Any]:
    from ._call import fetch_async
    from ._policies.pagination import AsyncItemPager

    return AsyncItemPager(call, partial(fetch_async, session), session.clock.now)

"""The two clients."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from braze_generated.api import AsyncNamespaces, Namespaces
from braze_generated.client import Endpoint
from braze_generated.regions import Region
from braze_generated.types import Model

from ._messages import build_request, read_response
from .auth import AsyncKeySource, BearerAuth, KeySource
from .config import DEFAULT_TIMEOUT, Target, find_target
from .errors import APIConnectionError, BrazeError, SettingsError

R = TypeVar("R", bound=Model)


class _Settings:
    """
    What the two clients have in common: everything but the line that does I/O.
    """

    _target: Target
    _timeout: httpx.Timeout
    _auth: BearerAuth
    _owns_http: bool

    def _configure(
        self,
        api_key: AsyncKeySource | None,
        region: str | None,
        base_url: str | None,
        timeout: float | httpx.Timeout | None,
        http_client: httpx.Client | httpx.AsyncClient | None,
        transport: object,
    ) -> None:
        self._target = find_target(region, base_url, os.environ)
        self._auth = BearerAuth(os.environ.get("BRAZE_API_KEY", "") if api_key is None else api_key)
        if http_client is not None and transport is not None:
            raise SettingsError("http_client brings its own transport; pass one of http_client and transport")
        self._owns_http = http_client is None
        if timeout is None:
            # The user's own client keeps its own timeouts.
            self._timeout = DEFAULT_TIMEOUT if http_client is None else http_client.timeout
        else:
            self._timeout = _check_timeout(timeout)

    @property
    def region(self) -> Region | None:
        """The instance in use; None where ``base_url`` is none of Braze's."""
        return self._target.region

    @property
    def base_url(self) -> str:
        """The address that requests go to."""
        return self._target.base_url

    def __repr__(self) -> str:
        where = f"region={self.region.value!r}" if self.region else f"base_url={self.base_url!r}"
        return f"{type(self).__name__}({where})"

    def __getstate__(self) -> object:
        raise TypeError("a client holds an API key and connections and cannot be pickled; make one in each process")


class Braze(_Settings, Namespaces):
    """
    A client for the Braze REST API.

    One instance may be used from several threads, and should be kept: it holds the connections.

    Args:
        api_key: A REST API key, or a callable that returns one and is asked at each request. Default:
            ``BRAZE_API_KEY``.
        region: The instance that issued the key: a `Region`, its id in any case, or a pasted address of its dashboard,
            REST API or SDK. Default: ``BRAZE_REGION``. There is no other default, since a key works on one instance
            only.
        base_url: Address of the API, for a sandbox or a proxy. Default: ``BRAZE_BASE_URL``.
        timeout: Seconds to wait for each step of a call, or an `httpx.Timeout`. Default: `DEFAULT_TIMEOUT`.
        transport: What carries the requests, in place of httpx's own.
        http_client: The client to use, with its own proxies, certificates, limits and timeouts. It is not closed with
            this one.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.
    """

    def __init__(
        self,
        api_key: KeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._configure(api_key, region, base_url, timeout, http_client, transport)
        self._http = http_client or httpx.Client(transport=transport, timeout=self._timeout)

    def _call(self, endpoint: Endpoint[R], arguments: Mapping[str, Any]) -> R:
        request = build_request(endpoint, arguments, self.base_url, self._timeout)
        _check_open(self._http)
        try:
            # Never to another address: a redirect could carry the body, or the key, to anybody.
            response = self._http.send(request, auth=self._auth, follow_redirects=False)
        except httpx.HTTPError as error:
            raise APIConnectionError.of(endpoint.operation, error) from error
        return read_response(endpoint, response)

    def close(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBraze(_Settings, AsyncNamespaces):
    """
    The asynchronous twin of `Braze`: the same methods, to be awaited. Works under asyncio and trio.

    Args:
        api_key: As for `Braze`; the callable may also return something to be awaited.
        region: As for `Braze`.
        base_url: As for `Braze`.
        timeout: As for `Braze`.
        transport: What carries the requests, in place of httpx's own.
        http_client: The client to use; it is not closed with this one.

    Raises:
        SettingsError: A setting is missing, not understood, or contradicts another.
    """

    def __init__(
        self,
        api_key: AsyncKeySource | None = None,
        region: Region | str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._configure(api_key, region, base_url, timeout, http_client, transport)
        self._http = http_client or httpx.AsyncClient(transport=transport, timeout=self._timeout)

    async def _call(self, endpoint: Endpoint[R], arguments: Mapping[str, Any]) -> R:
        request = build_request(endpoint, arguments, self.base_url, self._timeout)
        _check_open(self._http)
        try:
            response = await self._http.send(request, auth=self._auth, follow_redirects=False)
        except httpx.HTTPError as error:
            raise APIConnectionError.of(endpoint.operation, error) from error
        return read_response(endpoint, response)

    async def aclose(self) -> None:
        """
        Close the connections. Calls made afterwards fail.
        """
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _check_open(http: httpx.Client | httpx.AsyncClient) -> None:
    if http.is_closed:
        raise BrazeError("the client is closed")


def _check_timeout(timeout: float | httpx.Timeout) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout > 0:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise SettingsError("timeout must be a positive number of seconds, or an httpx.Timeout")
    return httpx.Timeout(timeout)

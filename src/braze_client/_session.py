"""What the calls of a client share: address, key, options and connections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import attrs
from attrs import field, frozen

from . import _clock
from ._auth import ApiKey, AsyncKeySource
from ._options import ClientOptions, Options
from ._policies.events import configure_log
from ._region import Target, find_target
from ._transports.connections import Connections
from .errors import SettingsError

# httpx is loaded with the first call: a command line makes a client for its help, too.
if TYPE_CHECKING:
    import httpx

    from braze_generated.runtime.call import Call, RawResponse
    from braze_generated.runtime.model import Result

    from ._transports.bearer import BearerAuth

R = TypeVar("R", bound="Result")
H = TypeVar("H", bound="httpx.Client | httpx.AsyncClient")


@frozen(kw_only=True, eq=False, slots=False)
class BaseSession(Generic[H]):
    """
    What both kinds of sessions have in common. Clients made by `with_options` share all but the options.
    """

    target: Target
    key: ApiKey
    options: Options
    connections: Connections[H]
    owns_connections: bool
    """Whether closing the client closes them."""
    clock: _clock.Clock = field(factory=lambda: _clock.SYSTEM_CLOCK)

    def with_options(self, options: ClientOptions) -> Self:
        """
        Return a session with other options and the same connections, which it does not close.
        """
        return attrs.evolve(self, options=self.options.changed(options), owns_connections=False)

    @cached_property
    def auth(self) -> BearerAuth:
        """Puts the key on requests."""
        from ._transports.bearer import BearerAuth

        return BearerAuth(self.key)

    @property
    def library(self) -> str:
        """Name of the library that carries the requests."""
        return self.connections.library


class Session(BaseSession["httpx.Client"]):
    """
    The session of a synchronous client.
    """

    @classmethod
    def open(
        cls,
        api_key: AsyncKeySource | None,
        region: str | None,
        base_url: str | None,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
        options: ClientOptions,
    ) -> Session:
        """
        Check the settings. Nothing is connected yet.

        Raises:
            SettingsError: A setting is missing, not understood, or contradicts another.
        """
        _check_carriers(http_client, "Client", transport, "handle_request")

        def make() -> tuple[httpx.Client, str]:
            import httpx

            from ._transports.choice import library_of

            return http_client or httpx.Client(transport=transport), library_of(http_client or transport)

        return cls(
            target=find_target(region, base_url),
            key=ApiKey.of(api_key),
            options=_options(http_client, options),
            connections=Connections(make),
            owns_connections=http_client is None,
        )

    def fetch(self, call: Call[R]) -> RawResponse[R]:
        """
        Carry out *call*.
        """
        from ._call import drive, life_of  # only a call needs it, and what it loads

        return drive(life_of(call, self), self)

    def close(self) -> None:
        """
        Close the connections, unless they are the caller's.
        """
        if self.owns_connections and (http := self.connections.end()):
            http.close()


class AsyncSession(BaseSession["httpx.AsyncClient"]):
    """
    The session of an asynchronous client.
    """

    @classmethod
    def open(
        cls,
        api_key: AsyncKeySource | None,
        region: str | None,
        base_url: str | None,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
        options: ClientOptions,
    ) -> AsyncSession:
        """
        Check the settings. Nothing is connected yet.

        Raises:
            SettingsError: A setting is missing, not understood, or contradicts another.
        """
        _check_carriers(http_client, "AsyncClient", transport, "handle_async_request")
        target = find_target(region, base_url)

        def make() -> tuple[httpx.AsyncClient, str]:
            import httpx

            from ._transports.choice import choose_transport, library_of

            if http_client is not None:
                return http_client, library_of(http_client)
            chosen = transport or choose_transport(target.base_url)
            return httpx.AsyncClient(transport=chosen), library_of(chosen)

        return cls(
            target=target,
            key=ApiKey.of(api_key),
            options=_options(http_client, options),
            connections=Connections(make),
            owns_connections=http_client is None,
        )

    async def fetch(self, call: Call[R]) -> RawResponse[R]:
        """
        Carry out *call* without holding up the event loop.
        """
        from ._call import drive_async, life_of  # only a call needs it, and what it loads

        return await drive_async(life_of(call, self), self)

    async def close(self) -> None:
        """
        Close the connections, unless they are the caller's.
        """
        if self.owns_connections and (http := self.connections.end()):
            await http.aclose()


def _options(http_client: httpx.Client | httpx.AsyncClient | None, options: ClientOptions) -> Options:
    configure_log()
    # A client of the caller's keeps its own timeouts.
    defaults = Options() if http_client is None else Options(timeout=http_client.timeout)
    return defaults.changed(options)


def _check_carriers(http_client: Any, client_type: str, transport: Any, method: str) -> None:
    if http_client is not None and transport is not None:
        raise SettingsError("http_client brings its own transport; pass one of http_client and transport")
    if http_client is not None:
        import httpx

        if not isinstance(http_client, getattr(httpx, client_type)):
            raise SettingsError(f"http_client must be an httpx.{client_type}, got {type(http_client).__name__}")
    if transport is not None and not hasattr(transport, method):
        raise SettingsError(f"transport must have the method {method}, which {type(transport).__name__} lacks")

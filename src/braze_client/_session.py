"""What the calls of a client share: address, key, options and connections."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

import attrs
from attrs import field, frozen

from . import _clock
from ._auth import ApiKey, AsyncKeySource
from ._options import ClientOptions, Options
from ._policies.events import configure_log
from ._region import Target, find_target
from ._transports.connections import Connections, Made
from .errors import SettingsError

# httpx is loaded with the first call: a command line makes a client for its help, too.
if TYPE_CHECKING:
    import httpx

    from ._transports.bearer import BearerAuth

H = TypeVar("H", bound="httpx.Client | httpx.AsyncClient")


@frozen(kw_only=True, eq=False, slots=False)
class SharedSession(Generic[H]):
    """
    What both kinds of sessions have in common. Clients made by `with_options` share all but the options.
    """

    is_async: ClassVar[bool] = False

    target: Target
    key: ApiKey
    options: Options
    connections: Connections[H]
    owns_connections: bool
    """Whether closing the client closes them."""
    brought: bool = False
    """Whether the caller brought what carries the requests: an httpx client, or a transport."""
    clock: _clock.Clock = field(factory=lambda: _clock.SYSTEM_CLOCK)

    @classmethod
    def open(
        cls,
        api_key: AsyncKeySource | None,
        region: str | None,
        base_url: str | None,
        http_client: H | None,
        make: Callable[[str], Made[H]],
        options: ClientOptions,
        *,
        brought: bool = False,
    ) -> Self:
        """
        Check the settings. Nothing is connected yet.

        Args:
            api_key: The key, or what returns it.
            region: The instance.
            base_url: Address of the API.
            http_client: The caller's httpx client, if there is one.
            make: Returns, for the address of the API, an httpx client and what is known about it.
            options: See `ClientOptions`.
            brought: Whether the caller brought what carries the requests.

        Raises:
            SettingsError: A setting is missing, not understood, or contradicts another.
        """
        # A client of the caller's keeps its own timeouts.
        defaults = Options() if http_client is None else Options(timeout=http_client.timeout)
        # First, since a misspelled argument is why another setting is missing.
        changed = defaults.changed(options)
        target = find_target(region, base_url)
        key = ApiKey.of(api_key)
        configure_log()
        return cls(
            target=target,
            key=key,
            options=changed,
            # The caller's own httpx client has to belong to the event loop that it is used in.
            connections=Connections(lambda: make(target.base_url), per_loop=cls.is_async and http_client is None),
            owns_connections=http_client is None,
            brought=brought,
        )

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

    def end(self) -> H | None:
        """
        Make further calls fail, and return what has to be closed: nothing, if the connections are the caller's.
        """
        return self.connections.end() if self.owns_connections else None


class Session(SharedSession["httpx.Client"]):
    """
    The session of a synchronous client.
    """


class AsyncSession(SharedSession["httpx.AsyncClient"]):
    """
    The session of an asynchronous client.
    """

    is_async = True


def check_carriers(http_client: Any, client_type: str, transport: Any, method: str) -> None:
    """
    Refuse an httpx client or a transport of the wrong kind, or both at once.
    """
    if http_client is not None and transport is not None:
        raise SettingsError("http_client brings its own transport; pass one of http_client and transport")
    if http_client is not None:
        import httpx

        if not isinstance(http_client, getattr(httpx, client_type)):
            raise SettingsError(f"http_client must be an httpx.{client_type}, got {type(http_client).__name__}")
    if transport is not None and not hasattr(transport, method):
        raise SettingsError(f"transport must have the method {method}, which {type(transport).__name__} lacks")

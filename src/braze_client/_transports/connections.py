"""Holds the httpx client that several clients of ours share."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary

from braze_client.errors import BrazeError, SettingsError

if TYPE_CHECKING:
    import httpx

H = TypeVar("H", bound="httpx.Client | httpx.AsyncClient")
Made = tuple[H, str, str | None]
"""An httpx client, the name of the library that carries its requests, and the host of the proxy in the environment."""


class Connections(Generic[H]):
    """
    An httpx client, made when it is first used: loading certificates takes longer than everything else.

    An asynchronous one belongs to the event loop that it was made in, so each loop has its own: one client of ours may
    be used in several ``asyncio.run``, one after the other.

    Args:
        make: Returns the httpx client and what is known about it.
        per_loop: Whether each event loop needs its own.
    """

    def __init__(self, make: Callable[[], Made[H]], *, per_loop: bool = False) -> None:
        self._make: Callable[[], Made[H]] = make
        self._per_loop = per_loop
        self._made: WeakKeyDictionary[Any, Made[H]] = WeakKeyDictionary()
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> H:
        """
        Return the httpx client.

        Raises:
            BrazeError: It is closed.
            SettingsError: It cannot be made, for instance because of a proxy in the environment.
        """
        return self._get()[0]

    @property
    def library(self) -> str:
        """Name of the library that carries the requests."""
        return self._get()[1]

    @property
    def proxy(self) -> str | None:
        """Host and port of the proxy that the environment prescribes, if there is one and it is used."""
        made = self._made.get(self._owner())
        return made[2] if made else None

    def _owner(self) -> object:
        return _event_loop() if self._per_loop else self

    def _get(self) -> Made[H]:
        owner = self._owner()
        made = self._made.get(owner)
        if made is None:
            with self._lock:
                made = self._made.get(owner)
                if made is None and not self._closed:
                    made = self._made[owner] = self._make_or_explain()
        if made is None or self._closed or made[0].is_closed:
            raise BrazeError("the client is closed")
        return made

    def _make_or_explain(self) -> Made[H]:
        import httpx

        try:
            return self._make()
        except (ImportError, OSError, ValueError) as error:
            # A proxy of an unknown kind, one that needs a package, certificates that cannot be read.
            reason = f"{type(error).__name__}: {error}"
        except httpx.InvalidURL:
            # The message may quote a part of a password.
            reason = "the address of a proxy is not a URL; percent-encode special characters in its password"
        raise SettingsError(
            f"no HTTP client can be made ({reason}); check the proxy and certificate settings of the environment, "
            "such as ALL_PROXY, HTTPS_PROXY and SSL_CERT_FILE"
        )

    def end(self) -> H | None:
        """
        Make further calls fail, and return what has to be closed, if anything was opened in this event loop.
        """
        with self._lock:
            self._closed = True
            made = self._made.get(self._owner())
            return made[0] if made else None


class _NoLoop:
    """
    Stands for the absence of an event loop.
    """


_NO_LOOP = _NoLoop()


def _event_loop() -> object:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    trio = sys.modules.get("trio")
    try:
        return _NO_LOOP if trio is None else trio.lowlevel.current_trio_token()
    except RuntimeError:
        return _NO_LOOP

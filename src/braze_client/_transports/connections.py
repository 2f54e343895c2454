"""Holds the httpx client that several clients of ours share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from braze_client.errors import BrazeError

if TYPE_CHECKING:
    import httpx

H = TypeVar("H", bound="httpx.Client | httpx.AsyncClient")


class Connections(Generic[H]):
    """
    An httpx client, made when it is first used: loading certificates takes longer than everything else.

    Args:
        make: Returns the httpx client, and the name of the library that carries its requests.
    """

    def __init__(self, make: Callable[[], tuple[H, str]]) -> None:
        self._make: Callable[[], tuple[H, str]] = make
        self._made: tuple[H, str] | None = None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> H:
        """
        Return the httpx client.

        Raises:
            BrazeError: It is closed.
        """
        return self._get()[0]

    @property
    def library(self) -> str:
        """Name of the library that carries the requests."""
        return self._get()[1]

    def _get(self) -> tuple[H, str]:
        made = self._made
        if made is None:
            with self._lock:
                if not self._closed and self._made is None:
                    self._made = self._make()
                made = self._made
        if made is None or self._closed or made[0].is_closed:
            raise BrazeError("the client is closed")
        return made

    def end(self) -> H | None:
        """
        Make further calls fail, and return what has to be closed, if anything was opened.
        """
        with self._lock:
            self._closed = True
            return self._made[0] if self._made else None

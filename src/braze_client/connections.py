"""Holds the httpx client that several clients of ours share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

import httpx

from .errors import BrazeError

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class Connections(Generic[H]):
    """
    An httpx client, made when it is first used: loading certificates takes longer than everything else.
    """

    def __init__(self, make: Callable[[], H]) -> None:
        self._make: Callable[[], H] = make
        self._http: H | None = None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> H:
        """
        Return the httpx client.

        Raises:
            BrazeError: It is closed.
        """
        http = self._http
        if http is None:
            with self._lock:
                if not self._closed and self._http is None:
                    self._http = self._make()
                http = self._http
        if http is None or self._closed or http.is_closed:
            raise BrazeError("the client is closed")
        return http

    def end(self) -> H | None:
        """
        Make further calls fail, and return what is to be closed, if anything was opened.
        """
        with self._lock:
            self._closed = True
            return self._http

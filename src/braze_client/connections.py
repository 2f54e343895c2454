"""Holds the httpx client that several clients of ours share."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar
from urllib.parse import urlsplit

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


def choose_transport(base_url: str) -> httpx.AsyncBaseTransport | None:
    """
    Return aiohttp's transport where it can be had and does what httpx's own would do; else None, for httpx's own.
    """
    if not _in_asyncio() or _is_replaced():
        return None
    proxy = _proxy_for(base_url)
    if proxy is not None and not proxy.startswith("http://"):
        return None  # aiohttp knows no SOCKS
    try:
        from .transports import AiohttpTransport
    except ImportError:
        return None
    return AiohttpTransport(proxy=proxy)


def _in_asyncio() -> bool:
    import asyncio

    try:
        # None where asyncio only lends its loop to trio.
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def _is_replaced() -> bool:
    """
    Whether something stands in for httpx's transport, to trace or to mock it; that must go on working.
    """
    send = httpx.AsyncHTTPTransport.handle_async_request
    return hasattr(send, "__wrapped__") or not getattr(send, "__module__", "").startswith("httpx.")


def _proxy_for(base_url: str) -> str | None:
    """
    Return the proxy that the environment prescribes for *base_url*.
    """
    from urllib.request import getproxies, proxy_bypass

    url, proxies = urlsplit(base_url), getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.hostname or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"

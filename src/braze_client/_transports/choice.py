"""Makes the httpx clients, and chooses what carries the requests of `AsyncBraze` by default."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import urlsplit

import httpx

from braze_client._region import is_loopback

from .certificates import tls_context
from .connections import Made
from .stateless import StatelessAsyncClient, StatelessClient

AIOHTTP = (3, 12), (4, 0)
"""The first version of aiohttp that is used and the first that is not, as the extra ``aiohttp`` has them."""
_OWN = "httpx.", "httpcore."


def choose_transport(base_url: str) -> httpx.AsyncBaseTransport | None:
    """
    Return aiohttp's transport if the extra is installed and it does what httpx's own would do; else None.
    """
    if not in_asyncio() or _is_replaced() or not _has_aiohttp():
        return None
    proxy = _proxy_for(base_url)
    if proxy is not None and not proxy.startswith("http://"):
        return None  # aiohttp does not know SOCKS
    from .aiohttp import AiohttpTransport

    return AiohttpTransport(proxy=proxy, ssl_context=tls_context(trust_env=not is_loopback(base_url)))


def open_client(base_url: str, transport: httpx.BaseTransport | None = None) -> Made[httpx.Client]:
    """
    Return an httpx client for the API at *base_url*, the name of the library that carries its requests, and the proxy.

    Args:
        base_url: Address of the API.
        transport: What carries them, if the caller brought it.
    """
    http = StatelessClient(transport=transport, **_settings(base_url, transport))
    return http, library_of(transport), proxy_host(base_url) if transport is None else None


def open_async_client(base_url: str, transport: httpx.AsyncBaseTransport | None = None) -> Made[httpx.AsyncClient]:
    """
    Do the same as `open_client` for an asynchronous client.
    """
    chosen = transport or choose_transport(base_url)
    http = StatelessAsyncClient(transport=chosen, **_settings(base_url, chosen))
    return http, library_of(chosen), proxy_host(base_url) if transport is None else None


def _settings(base_url: str, transport: object) -> dict[str, Any]:
    trust_env = not is_loopback(base_url)
    # A transport brings its own settings for TLS.
    return {"trust_env": trust_env, **({"verify": tls_context(trust_env=trust_env)} if transport is None else {})}


def library_of(carrier: object) -> str:
    """
    Return the name of the library that an httpx client or a transport belongs to; httpx for None.
    """
    if carrier is None:
        return "httpx"
    module = type(carrier).__module__
    return "aiohttp" if module == "braze_client._transports.aiohttp" else module.partition(".")[0]


def _has_aiohttp() -> bool:
    try:
        found = re.match(r"(\d+)\.(\d+)", version("aiohttp"))
    except PackageNotFoundError:
        return False
    first, end = AIOHTTP
    return found is not None and first <= (int(found[1]), int(found[2])) < end


def in_asyncio() -> bool:
    """
    Return whether a task of asyncio is running, and not one of trio.
    """
    import asyncio

    try:
        # None if asyncio only lends its loop to trio.
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def _is_replaced() -> bool:
    """
    Return whether something stands in for httpx's transport, to trace or to mock it; that must go on working.
    """
    # Tools replace what httpx has, or what that is built on.
    classes: list[Any] = [httpx.AsyncHTTPTransport]
    if "httpcore" in sys.modules:
        classes.append(sys.modules["httpcore"].AsyncConnectionPool)
    sends = [each.handle_async_request for each in classes]
    return any(hasattr(send, "__wrapped__") or not getattr(send, "__module__", "").startswith(_OWN) for send in sends)


def proxy_host(base_url: str) -> str | None:
    """
    Return host and port of the proxy that the environment prescribes for *base_url*, without user and password.
    """
    proxy = _proxy_for(base_url)
    return None if proxy is None else httpx.URL(proxy).netloc.decode()


def _proxy_for(base_url: str) -> str | None:
    """
    Return the proxy that the environment prescribes for *base_url*.

    Raises:
        InvalidURL: Its address is not a URL.
    """
    from urllib.request import getproxies, proxy_bypass

    if is_loopback(base_url):
        return None
    url, proxies = urlsplit(base_url), getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.hostname or ""):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    # Others find a host in what is not a URL, and it may be a part of the password.
    httpx.URL(proxy)
    return proxy

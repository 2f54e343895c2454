"""Puts the key on each request, and nowhere else."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import NoReturn

import httpx

from .errors import SettingsError

KeySource = str | Callable[[], str]
AsyncKeySource = str | Callable[[], str | Awaitable[str]]


class BearerAuth(httpx.Auth):
    """
    Authenticates with an API key, or with what a callable returns, asked at each request.

    Args:
        key: Either. Default: ``BRAZE_API_KEY``.
    """

    def __init__(self, key: AsyncKeySource | None) -> None:
        source = os.environ.get("BRAZE_API_KEY", "") if key is None else key
        self._is_asked = callable(source)
        self._ask: Callable[[], str | Awaitable[str]] = source if callable(source) else lambda: source

    def check(self) -> None:
        """
        Make sure that a key which is given can be one at all. What a callable returns is looked at when it is asked.

        Raises:
            SettingsError: It cannot. Neither the message nor a frame of the traceback shows it.
        """
        fault = "" if self._is_asked else fault_of(self._ask())
        if fault:
            raise SettingsError(fault)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """
        Put the key on *request*; called by httpx.
        """
        key = self._ask()
        if inspect.isawaitable(key):
            if inspect.iscoroutine(key):
                key.close()
            raise SettingsError("api_key returned something to be awaited; AsyncBraze takes that, Braze does not")
        _sign(request, key)
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """
        Put the key on *request*; called by httpx.
        """
        key = self._ask()
        if inspect.isawaitable(key):
            key = await key
        _sign(request, key)
        yield request

    def __repr__(self) -> str:
        return "BearerAuth([redacted])"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds an API key and cannot be pickled; make one in each process")


def _sign(request: httpx.Request, key: object) -> None:
    if fault := fault_of(key):
        raise SettingsError(fault)
    request.headers["Authorization"] = f"Bearer {key}"


def fault_of(key: object) -> str:
    """
    Return why *key* can be no key, without showing it; empty where it can be one.
    """
    if not isinstance(key, str):
        return f"api_key must be a string, not {type(key).__name__}"
    if not key.strip():
        return "api_key is empty; set it, or BRAZE_API_KEY"
    if key != key.strip() or not key.isascii() or not key.isprintable() or " " in key:
        return "api_key has spaces, line breaks or other characters that no key has"
    if key[0] in "\"'" or key[-1] in "\"'":
        return "api_key is in quotes; give it without them"
    return ""

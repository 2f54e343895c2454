"""Puts the key on each request, and nowhere else."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import NoReturn

import httpx

from .errors import SettingsError

KeySource = str | Callable[[], str]
AsyncKeySource = str | Callable[[], str | Awaitable[str]]


class BearerAuth(httpx.Auth):
    """
    Authenticates with an API key, or with what a callable returns, asked at each request.
    """

    _ask: Callable[[], str | Awaitable[str]]

    def __init__(self, key: AsyncKeySource) -> None:
        if callable(key):
            self._ask = key
        else:
            checked = check_key(key)
            self._ask = lambda: checked

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """
        Put the key on *request*; called by httpx.
        """
        key = self._ask()
        if inspect.isawaitable(key):
            if inspect.iscoroutine(key):
                key.close()
            raise SettingsError("api_key returned something to be awaited; AsyncBraze takes that, Braze does not")
        request.headers["Authorization"] = f"Bearer {check_key(key)}"
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """
        Put the key on *request*; called by httpx.
        """
        key = self._ask()
        if inspect.isawaitable(key):
            key = await key
        request.headers["Authorization"] = f"Bearer {check_key(key)}"
        yield request

    def __repr__(self) -> str:
        return "BearerAuth([redacted])"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds an API key and cannot be pickled; make one in each process")


def check_key(key: object) -> str:
    """
    Return *key*, having made sure that it can be a key at all.

    Raises:
        SettingsError: It cannot. The message does not show it.
    """
    if not isinstance(key, str):
        raise SettingsError(f"api_key must be a string, not {type(key).__name__}")
    if not key.strip():
        raise SettingsError("api_key is empty; set it, or BRAZE_API_KEY")
    if key != key.strip() or not key.isascii() or not key.isprintable() or " " in key:
        raise SettingsError("api_key has spaces, line breaks or other characters that no key has")
    if key[0] in "\"'" or key[-1] in "\"'":
        raise SettingsError("api_key is in quotes; give it without them")
    return key

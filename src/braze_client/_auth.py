"""The API key: checked, asked for, and never shown."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, cast

from attrs import field, frozen

from ._secrets import SecretStr
from .errors import SettingsError

KeySource = str | Callable[[], str]
AsyncKeySource = str | Callable[[], str | Awaitable[str]]


def masked(key: Any) -> Any:
    """
    Return *key* as a text that no traceback shows; anything but a text as it is.
    """
    return SecretStr(key) if isinstance(key, str) else key


@frozen
class ApiKey:
    """
    An API key, or a callable that returns one and is asked at each attempt. By default ``BRAZE_API_KEY``.

    Raises:
        SettingsError: The key cannot be one. What a callable returns is checked when it is asked.
    """

    _source: SecretStr | Callable[[], Any] = field(repr=False)

    @classmethod
    def of(cls, key: AsyncKeySource | None) -> ApiKey:
        """
        Take the key that was passed, or else the one in the environment.
        """
        source = masked(os.environ.get("BRAZE_API_KEY", "") if key is None else key)
        return cls(source if callable(source) else _checked(source))

    def get(self) -> SecretStr:
        """
        Return the key.

        Raises:
            SettingsError: It cannot be a key, or has to be awaited.
        """
        if isinstance(self._source, SecretStr):
            return self._source
        key = masked(self._source())
        if inspect.isawaitable(key):
            if inspect.iscoroutine(key):
                key.close()
            raise SettingsError("api_key returned an awaitable; AsyncBraze accepts that, Braze does not")
        return _checked(key)

    async def get_async(self) -> SecretStr:
        """
        Return the key, which may have to be awaited.

        Raises:
            SettingsError: It cannot be a key.
        """
        if isinstance(self._source, SecretStr):
            return self._source
        key = masked(self._source())
        if inspect.isawaitable(key):
            key = masked(await key)
        return _checked(key)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds an API key and cannot be pickled; make one in each process")


def _checked(key: object) -> SecretStr:
    if problem := _problem_with(key):
        raise SettingsError(problem)
    return cast("SecretStr", key)


def _problem_with(key: object) -> str:
    """
    Return why *key* cannot be a key, without showing it; empty if it can be one.
    """
    if not isinstance(key, str):
        return f"api_key must be a string, not {type(key).__name__}"
    if not key.strip():
        return "api_key is empty; pass it, or set BRAZE_API_KEY"
    if key != key.strip() or not key.isascii() or not key.isprintable() or " " in key:
        return "api_key has spaces, line breaks or other characters that no key has"
    if key[0] in "\"'" or key[-1] in "\"'":
        return "api_key is in quotes; pass it without them"
    return ""

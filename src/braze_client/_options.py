"""What can be chosen for a client, and for single calls."""

from __future__ import annotations

import inspect
import math
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs
from attrs import field, frozen

from ._policies.events import RequestHook, ResponseHook
from .errors import SettingsError

if TYPE_CHECKING:
    import httpx

    from ._policies.rate_limiter import RateLimiter

MAX_RETRIES = 3
"""How many times a request is retried at most, by default."""


class ClientOptions(TypedDict, total=False):
    """
    What can be chosen for a client, and for single calls with `with_options`.
    """

    timeout: float | httpx.Timeout | None
    """Seconds to wait for each step of an attempt: to get a connection, connect, write, read. Or an `httpx.Timeout`.
    None means `DEFAULT_TIMEOUT`."""
    max_retries: int
    """How many times a request is retried at most, if that is safe; 0 disables retries. By default 3."""
    headers: Mapping[str, str]
    """Additional headers for each request. ``Authorization`` is not allowed: pass the key as `api_key`."""
    validate: bool
    """Whether requests are held to Braze's documented limits and rules before they are sent. By default true."""
    raise_on_partial_failure: bool
    """Whether a successful response that lists rejected objects raises `PartialFailureError`. By default false."""
    rate_limiter: RateLimiter | None
    """Delays calls so that they stay within Braze's limits. By default there is none."""
    on_request: RequestHook | None
    """Called with a `RequestEvent` before each attempt. A plain function, for `AsyncBraze` too."""
    on_response: ResponseHook | None
    """Called with a `ResponseEvent` after each attempt, whether or not a response arrived. A plain function."""


def _is_httpx_timeout(value: object) -> bool:
    # Whoever has one has loaded httpx.
    httpx = sys.modules.get("httpx")
    return httpx is not None and isinstance(value, httpx.Timeout)


def _timeout(options: Options, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None or _is_httpx_timeout(value):
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise SettingsError(f"{attribute.name} must be a positive number of seconds, or an httpx.Timeout")


def _to_headers(headers: object) -> dict[str, str]:
    if not isinstance(headers, Mapping):
        raise SettingsError("headers must be a mapping of names to values")
    pairs: dict[Any, Any] = dict(headers)
    if not all(isinstance(text, str) for pair in pairs.items() for text in pair):
        raise SettingsError("headers must have strings for names and values")
    for name, value in pairs.items():
        if name.lower() == "authorization":
            raise SettingsError("headers must not include Authorization; pass the key as api_key")
        if (
            not _is_token(name)
            or not value.isascii()
            or any(ord(character) < 32 and character != "\t" for character in value)
        ):
            raise SettingsError("headers: a name or a value has characters that HTTP does not allow")
    return pairs


def _is_token(name: str) -> bool:
    return bool(name) and name.isascii() and all(letter.isalnum() or letter in "!#$%&'*+-.^_`|~" for letter in name)


def _retries(options: Options, attribute: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise SettingsError(f"{attribute.name} must be a number of retries, 0 or more")


def _switch(options: Options, attribute: attrs.Attribute[bool], value: object) -> None:
    if not isinstance(value, bool):
        raise SettingsError(f"{attribute.name} must be True or False")


def _limiter(options: Options, attribute: attrs.Attribute[RateLimiter | None], value: object) -> None:
    from ._policies.rate_limiter import RateLimiter

    if not (value is None or isinstance(value, RateLimiter)):
        raise SettingsError(f"{attribute.name} must be a RateLimiter")


def _hook(options: Options, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    if not callable(value):
        raise SettingsError(f"{attribute.name} must be a function of one argument, the event")
    if inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(getattr(value, "__call__", None)):  # noqa: B004
        raise SettingsError(f"{attribute.name} must be a plain function: nothing would await it")


@frozen(kw_only=True)
class Options:
    """
    The options in force.
    """

    timeout: float | httpx.Timeout | None = field(default=None, validator=_timeout)
    max_retries: int = field(default=MAX_RETRIES, validator=_retries)
    headers: Mapping[str, str] = field(factory=dict, converter=_to_headers, repr=False)
    validate: bool = field(default=True, validator=_switch)
    raise_on_partial_failure: bool = field(default=False, validator=_switch)
    rate_limiter: RateLimiter | None = field(default=None, validator=_limiter)
    on_request: RequestHook | None = field(default=None, validator=_hook)
    on_response: ResponseHook | None = field(default=None, validator=_hook)

    def changed(self, options: ClientOptions) -> Options:
        """
        Return a copy with *options* in place of its own; headers are added.

        Raises:
            SettingsError: An option has a value that it cannot have.
            TypeError: There is no such option.
        """
        known = [attribute.name for attribute in attrs.fields(Options)]
        for name in options:
            if name not in known:
                raise TypeError(f"unexpected argument {name!r}; the options are {', '.join(known)}")
        changes: dict[str, Any] = dict(options)
        if "headers" in changes:
            changes["headers"] = {**self.headers, **_to_headers(changes["headers"])}
        return attrs.evolve(self, **changes)

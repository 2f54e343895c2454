"""Works out which instance to talk to, and with which key."""

from __future__ import annotations

import inspect
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict, cast
from urllib.parse import urlsplit

import httpx

from braze_generated.regions import INSTANCES, Region

from .errors import SettingsError
from .events import RequestHook, ResponseHook
from .rate_limits import RateLimiter
from .retry import MAX_RETRIES

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""
30 seconds to read, to write and to get a connection from the pool; 5 to connect.
"""


class ClientOptions(TypedDict, total=False):
    """
    What can be chosen for a client, and for single calls with `with_options`.
    """

    timeout: float | httpx.Timeout | None
    """Seconds to wait for each step of an attempt: to get a connection, connect, write, read. Or an `httpx.Timeout`.
    None stands for `DEFAULT_TIMEOUT`."""
    max_retries: int
    """How often a request is sent again at most, where that is safe; 0 switches it off. By default 3."""
    headers: Mapping[str, str]
    """Further headers for each request. ``Authorization`` is not among them: the key is `api_key`."""
    validate: bool
    """Whether requests are held to Braze's documented limits and rules before they are sent. By default they are."""
    raise_on_partial_failure: bool
    """Whether an answer of success that lists refused objects raises `PartialFailureError`. By default it does not."""
    rate_limiter: RateLimiter | None
    """Holds calls back so that they stay within Braze's limits. By default nothing does."""
    on_request: RequestHook | None
    """Is called with a `RequestEvent` before each attempt. A plain function, for `AsyncBraze` too."""
    on_response: ResponseHook | None
    """Is called with a `ResponseEvent` after each attempt, whether it was answered or not. A plain function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """
    The options in force.
    """

    timeout: httpx.Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    max_retries: int = MAX_RETRIES
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    validate: bool = True
    raise_on_partial_failure: bool = False
    rate_limiter: RateLimiter | None = None
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None

    def changed(self, options: ClientOptions) -> Options:
        """
        Return a copy with *options* in place of its own; headers are added.

        Raises:
            SettingsError: An option has a value that it cannot have.
            TypeError: There is no such option.
        """
        changes: dict[str, Any] = dict(options)
        for name, value in changes.items():
            _check_option(name, value)
        if "timeout" in changes:
            changes["timeout"] = _check_timeout(changes["timeout"])
        if "headers" in changes:
            changes["headers"] = {**self.headers, **_check_headers(changes["headers"])}
        retries = changes.get("max_retries", 0)
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise SettingsError("max_retries must be a number of retries, 0 or more")
        return replace(self, **changes)


def _check_timeout(timeout: object) -> httpx.Timeout:
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout > 0:
        raise SettingsError("timeout must be a positive number of seconds, or an httpx.Timeout")
    return httpx.Timeout(timeout)


def _check_option(name: str, value: object) -> None:
    """
    Refuse what would not be noticed before a call, or never.
    """
    if name not in ClientOptions.__annotations__:
        raise TypeError(f"unexpected argument {name!r}; the options are {', '.join(ClientOptions.__annotations__)}")
    if name in ("validate", "raise_on_partial_failure") and not isinstance(value, bool):
        raise SettingsError(f"{name} must be True or False")
    if name == "rate_limiter" and not (value is None or isinstance(value, RateLimiter)):
        raise SettingsError("rate_limiter must be a RateLimiter")
    if name in ("on_request", "on_response") and value is not None:
        if inspect.iscoroutinefunction(value):
            raise SettingsError(f"{name} must be a plain function: nothing would await it")
        if not callable(value):
            raise SettingsError(f"{name} must be a function of one argument, the event")


def _check_headers(headers: object) -> Mapping[str, str]:
    if not isinstance(headers, Mapping):
        raise SettingsError("headers must be a mapping of names to values")
    headers = cast("Mapping[str, str]", headers)
    if not all(isinstance(text, str) for pair in headers.items() for text in pair):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise SettingsError("headers must have strings for names and values")
    if any(name.lower() == "authorization" for name in headers):
        raise SettingsError("headers may not hold Authorization; pass the key as api_key")
    return headers


@dataclass(frozen=True, slots=True)
class Target:
    """
    Where requests go.
    """

    base_url: str
    region: Region | None
    """None for an address that is none of Braze's, such as a sandbox or a proxy."""


def find_target(region: str | None, base_url: str | None, environ: Mapping[str, str]) -> Target:
    """
    Work out where requests go from the arguments, or else from ``BRAZE_REGION`` and ``BRAZE_BASE_URL``.

    Args:
        region: An id in any case, or an address of an instance: dashboard, REST or SDK.
        base_url: Address of the API.
        environ: The environment. It counts only when neither argument is given.

    Raises:
        SettingsError: Nothing is set, a setting is not understood, or the two contradict each other.
    """
    names = "region", "base_url"
    if region is None and base_url is None:
        region, base_url = environ.get("BRAZE_REGION") or None, environ.get("BRAZE_BASE_URL") or None
        names = "BRAZE_REGION", "BRAZE_BASE_URL"
    if region is None and base_url is None:
        raise SettingsError(
            "no region is set, and there is no default, since a key works on one instance only. "
            f"Pass region= or set BRAZE_REGION: {_known_ids()}"
        )
    found = None if region is None else find_region(region, names[0])
    if base_url is None:
        assert found is not None
        return Target(found.rest_url, found)
    url = _check_url(base_url, names[1])
    of_url = next((known for known in Region if known.rest_url == url), None)
    if found is not None and found is not of_url:
        raise SettingsError(
            f"{names[0]} and {names[1]} contradict each other: {found.value} is at {found.rest_url}, not at {url}"
        )
    return Target(url, of_url)


def find_region(text: str, name: str = "region") -> Region:
    """
    Find the instance that *text* means: its id in any case, or an address of its dashboard, REST API or SDK.

    Raises:
        SettingsError: There is none. The message lists the ids.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise SettingsError(f"{name} must be a string, not {type(text).__name__}: {_known_ids()}")
    wanted = text.strip()
    folded = wanted.upper().replace("_", "-")
    for region in Region:
        if folded == region.value:
            return region
    host = _host(wanted if "//" in wanted else f"//{wanted}")
    for region, instance in INSTANCES.items():
        hosts = (_host(instance.dashboard_url), _host(instance.rest_url), instance.sdk_host, *instance.former_hosts)
        if host and host in hosts:
            return region
    raise SettingsError(f"{name} {wanted[:100]!r} is no instance of Braze's. Known: {_known_ids()}")


def _check_url(text: str, name: str) -> str:
    """
    Return the address without a slash at the end, having made sure that a key may be sent there.
    """
    example = "https://rest.fra-01.braze.eu"
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise SettingsError(f"{name} must be a string, not {type(text).__name__}")
    try:
        url = urlsplit(text.strip())
        host, _ = url.hostname, url.port  # reading the port checks it
    except ValueError:
        raise SettingsError(f"{name} is not an address; one looks like {example}") from None
    if url.scheme not in ("http", "https") or not host:
        raise SettingsError(f"{name} is not an address; one looks like {example}")
    if url.username or url.password or url.query or url.fragment:
        raise SettingsError(f"{name} may hold no user, query or fragment; an address looks like {example}")
    if url.scheme == "http" and not _is_loopback(host):
        raise SettingsError(f"{name}: http sends the key in clear text, so it is allowed on loopback only; use https")
    for region, instance in INSTANCES.items():
        if host in (_host(instance.dashboard_url), instance.sdk_host, *instance.former_hosts):
            raise SettingsError(f"{name} is not the REST address of {region.value}; pass region={region.value!r}")
    return url.geturl().rstrip("/")


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _known_ids() -> str:
    return ", ".join(region.value for region in Region)

"""Works out which Braze instance to talk to."""

from __future__ import annotations

import ipaddress
import os
import re
from urllib.parse import urlsplit

from attrs import frozen

from braze_generated.regions import INSTANCES, Region

from ._auth import masked
from .errors import SettingsError

_EXAMPLE = "https://rest.fra-01.braze.eu"
# What a mistyped id or address looks like. Anything else is not shown, since it may be a key in the wrong place.
_SHOWN = re.compile(r"[A-Za-z]{2}[-_ ]?[0-9]{0,3}|(https?://)?[\w-]+(\.[\w-]+)+(:[0-9]+)?/?", re.ASCII)

_LABEL = re.compile(r"(?!xn--$)[a-z0-9_-]{1,63}", re.ASCII | re.IGNORECASE)


@frozen
class Target:
    """
    Where requests go.
    """

    base_url: str
    region: Region | None
    """None for an address that is not one of Braze's, such as a sandbox or a proxy."""


def find_target(region: str | None = None, base_url: str | None = None) -> Target:
    """
    Work out where requests go from the arguments, or without any, from ``BRAZE_REGION`` and ``BRAZE_BASE_URL``.

    Args:
        region: An id in any case, or an address of an instance: dashboard, REST or SDK.
        base_url: Address of the API.

    Raises:
        SettingsError: Nothing is set, a setting is not understood, or the two contradict each other.
    """
    names = "region", "base_url"
    if region is None and base_url is None:
        region, base_url = (
            masked(os.environ.get("BRAZE_REGION")) or None,
            masked(os.environ.get("BRAZE_BASE_URL")) or None,
        )
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
    Return the instance that *text* means: its id in any case, or an address of its dashboard, REST API or SDK.

    Raises:
        SettingsError: There is none. The message lists the ids.
    """
    if not isinstance(text, str):
        raise SettingsError(f"{name} must be a string, not {type(text).__name__}: {_known_ids()}")
    region = _instance_of(text)
    if region is None:
        shown = f" {str(text).strip()!r}" if _SHOWN.fullmatch(text.strip()) and len(text) <= 100 else ""
        raise SettingsError(f"{name}{shown} is not a Braze instance. Known: {_known_ids()}")
    return region


def _instance_of(text: str) -> Region | None:
    folded = text.strip().upper().replace("_", "-")
    for region in Region:
        if folded == region.value:
            return region
    host = _host(text.strip() if "//" in text else f"//{text.strip()}")
    for region, instance in INSTANCES.items():
        hosts = (_host(instance.dashboard_url), _host(instance.rest_url), instance.sdk_host, *instance.former_hosts)
        if host and host in hosts:
            return region
    return None


def _check_url(text: str, name: str) -> str:
    """
    Return the address without a slash at the end, having made sure that a key may be sent there.
    """
    if not isinstance(text, str):
        raise SettingsError(f"{name} must be a string, not {type(text).__name__}")
    if problem := _problem_with(text):
        raise SettingsError(f"{name}{problem}")
    return urlsplit(text.strip()).geturl().rstrip("/")


def _problem_with(text: str) -> str:
    """
    Return why a key may not be sent to an address; empty if it may.
    """
    try:
        url = urlsplit(text.strip())
        host, _ = url.hostname, url.port  # reading the port checks it
    except ValueError:
        return f" is not an address; one looks like {_EXAMPLE}"
    if url.scheme not in ("http", "https") or not host or not _is_host(host):
        return f" is not an address; one looks like {_EXAMPLE}"
    if url.username or url.password or url.query or url.fragment:
        return f" must not have a user, query or fragment; an address looks like {_EXAMPLE}"
    if url.scheme == "http" and not _is_loopback(host):
        return ": http sends the key in clear text, so it is allowed on loopback only; use https"
    for region, instance in INSTANCES.items():
        if host in (_host(instance.dashboard_url), instance.sdk_host, *instance.former_hosts):
            return f" is not the REST address of {region.value}; pass region={region.value!r}"
    return ""


def _is_host(host: str) -> bool:
    """
    Return whether there can be a host of this name, which is given in ASCII.
    """
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return len(host) <= 253 and all(_LABEL.fullmatch(label) for label in host.removesuffix(".").split("."))
    return True


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def is_loopback(base_url: str) -> bool:
    """
    Return whether an address is on this machine. A proxy would get the key in clear text, so it is not asked.
    """
    return _is_loopback(_host(base_url))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _known_ids() -> str:
    return ", ".join(region.value for region in Region)

"""Decides from whom the sandbox accepts requests: a browser must not let other pages use it."""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit

from .messages import Request

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Hosts:
    """
    The names under which the sandbox can be reached.

    Args:
        allowed: Names besides those of the loopback interface.
        local_network: Whether IP addresses and names without a dot are allowed, too. The name of a page on the Internet
            is neither, even if it points to the sandbox.
    """

    def __init__(self, allowed: Collection[str] = (), *, local_network: bool = False) -> None:
        self._allowed = LOOPBACK | {name.lower() for name in allowed}
        self._local_network = local_network

    def accept(self, request: Request) -> bool:
        """
        Return whether a request is sent to a name of the sandbox, and not on behalf of a page on another host.
        """
        host, origin = request.headers.get("host", ""), request.headers.get("origin")
        name = _hostname(f"//{host}")
        if name is None or not (name in self._allowed or (self._local_network and _is_local(name))):
            return False
        if origin is None or _hostname(origin) in self._allowed:
            return True
        return origin.partition("://")[2].lower() == host.lower()


def _hostname(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _is_local(name: str) -> bool:
    if "." not in name and ":" not in name:
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True

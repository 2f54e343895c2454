"""Where a Braze instance can be reached."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Instance:
    """
    The addresses of one instance.
    """

    rest_url: str
    dashboard_url: str
    sdk_host: str
    former_hosts: tuple[str, ...] = ()
    """Hosts that older documentation prints for this instance."""

# Generated from openapi/ by `python -m generator`. Do not edit.
"""The instances that Braze runs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Instance:
    """
    Where one instance is to be reached.
    """

    rest_url: str
    dashboard_url: str
    sdk_host: str
    former_hosts: tuple[str, ...] = ()
    """Hosts that older documentation prints for this instance."""


class Region(StrEnum):
    """
    The id of an instance, as the dashboard shows it. A key works on the instance that issued it and on no other.
    """

    US_01 = "US-01"
    """US-01: https://dashboard-01.braze.com"""

    @property
    def instance(self) -> Instance:
        """The addresses of the instance."""
        return INSTANCES[self]

    @property
    def rest_url(self) -> str:
        """The address of its REST API."""
        return INSTANCES[self].rest_url


INSTANCES: Final = MappingProxyType(
    {
        Region.US_01: Instance(
            "https://rest.iad-01.braze.com", "https://dashboard-01.braze.com", "sdk.iad-01.braze.com", ()
        ),
    }
)

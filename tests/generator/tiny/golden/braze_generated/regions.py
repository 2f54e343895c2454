# Generated from openapi/ by `python -m generator`. Do not edit.
"""The instances that Braze runs."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from .runtime.instance import Instance


class Region(StrEnum):
    """
    The id of an instance, as the dashboard shows it. An API key works only on the instance that issued it.
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
            rest_url="https://rest.iad-01.braze.com",
            dashboard_url="https://dashboard-01.braze.com",
            sdk_host="sdk.iad-01.braze.com",
            former_hosts=(),
        ),
    }
)

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
    """US-01 (United States): https://dashboard-01.braze.com"""

    US_02 = "US-02"
    """US-02 (United States): https://dashboard-02.braze.com"""

    US_03 = "US-03"
    """US-03 (United States): https://dashboard-03.braze.com"""

    US_04 = "US-04"
    """US-04 (United States): https://dashboard-04.braze.com"""

    US_05 = "US-05"
    """US-05 (United States): https://dashboard-05.braze.com"""

    US_06 = "US-06"
    """US-06 (United States): https://dashboard-06.braze.com"""

    US_07 = "US-07"
    """US-07 (United States): https://dashboard-07.braze.com"""

    US_08 = "US-08"
    """US-08 (United States): https://dashboard-08.braze.com"""

    US_10 = "US-10"
    """US-10 (United States): https://dashboard.us-10.braze.com"""

    EU_01 = "EU-01"
    """EU-01 (European Union): https://dashboard-01.braze.eu"""

    EU_02 = "EU-02"
    """EU-02 (European Union): https://dashboard-02.braze.eu"""

    AU_01 = "AU-01"
    """AU-01 (Australia): https://dashboard.au-01.braze.com"""

    ID_01 = "ID-01"
    """ID-01 (Indonesia): https://dashboard.id-01.braze.com"""

    JP_01 = "JP-01"
    """JP-01 (Japan): https://dashboard.jp-01.braze.com"""

    KR_01 = "KR-01"
    """KR-01 (South Korea): https://dashboard.kr-01.braze.com"""

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
        Region.US_02: Instance(
            "https://rest.iad-02.braze.com", "https://dashboard-02.braze.com", "sdk.iad-02.braze.com", ()
        ),
        Region.US_03: Instance(
            "https://rest.iad-03.braze.com", "https://dashboard-03.braze.com", "sdk.iad-03.braze.com", ()
        ),
        Region.US_04: Instance(
            "https://rest.iad-04.braze.com", "https://dashboard-04.braze.com", "sdk.iad-04.braze.com", ()
        ),
        Region.US_05: Instance(
            "https://rest.iad-05.braze.com", "https://dashboard-05.braze.com", "sdk.iad-05.braze.com", ()
        ),
        Region.US_06: Instance(
            "https://rest.iad-06.braze.com", "https://dashboard-06.braze.com", "sdk.iad-06.braze.com", ()
        ),
        Region.US_07: Instance(
            "https://rest.iad-07.braze.com", "https://dashboard-07.braze.com", "sdk.iad-07.braze.com", ()
        ),
        Region.US_08: Instance(
            "https://rest.iad-08.braze.com", "https://dashboard-08.braze.com", "sdk.iad-08.braze.com", ()
        ),
        Region.US_10: Instance(
            "https://rest.us-10.braze.com",
            "https://dashboard.us-10.braze.com",
            "sdk.us-10.braze.com",
            ("dashboard-10.braze.com", "rest.iad-10.braze.com"),
        ),
        Region.EU_01: Instance(
            "https://rest.fra-01.braze.eu", "https://dashboard-01.braze.eu", "sdk.fra-01.braze.eu", ()
        ),
        Region.EU_02: Instance(
            "https://rest.fra-02.braze.eu", "https://dashboard-02.braze.eu", "sdk.fra-02.braze.eu", ()
        ),
        Region.AU_01: Instance(
            "https://rest.au-01.braze.com", "https://dashboard.au-01.braze.com", "sdk.au-01.braze.com", ()
        ),
        Region.ID_01: Instance(
            "https://rest.id-01.braze.com", "https://dashboard.id-01.braze.com", "sdk.id-01.braze.com", ()
        ),
        Region.JP_01: Instance(
            "https://rest.jp-01.braze.com", "https://dashboard.jp-01.braze.com", "sdk.jp-01.braze.com", ()
        ),
        Region.KR_01: Instance(
            "https://rest.kr-01.braze.com", "https://dashboard.kr-01.braze.com", "sdk.kr-01.braze.com", ()
        ),
    }
)

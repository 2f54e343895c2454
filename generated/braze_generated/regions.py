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
            rest_url="https://rest.iad-01.braze.com",
            dashboard_url="https://dashboard-01.braze.com",
            sdk_host="sdk.iad-01.braze.com",
            former_hosts=(),
        ),
        Region.US_02: Instance(
            rest_url="https://rest.iad-02.braze.com",
            dashboard_url="https://dashboard-02.braze.com",
            sdk_host="sdk.iad-02.braze.com",
            former_hosts=(),
        ),
        Region.US_03: Instance(
            rest_url="https://rest.iad-03.braze.com",
            dashboard_url="https://dashboard-03.braze.com",
            sdk_host="sdk.iad-03.braze.com",
            former_hosts=(),
        ),
        Region.US_04: Instance(
            rest_url="https://rest.iad-04.braze.com",
            dashboard_url="https://dashboard-04.braze.com",
            sdk_host="sdk.iad-04.braze.com",
            former_hosts=(),
        ),
        Region.US_05: Instance(
            rest_url="https://rest.iad-05.braze.com",
            dashboard_url="https://dashboard-05.braze.com",
            sdk_host="sdk.iad-05.braze.com",
            former_hosts=(),
        ),
        Region.US_06: Instance(
            rest_url="https://rest.iad-06.braze.com",
            dashboard_url="https://dashboard-06.braze.com",
            sdk_host="sdk.iad-06.braze.com",
            former_hosts=(),
        ),
        Region.US_07: Instance(
            rest_url="https://rest.iad-07.braze.com",
            dashboard_url="https://dashboard-07.braze.com",
            sdk_host="sdk.iad-07.braze.com",
            former_hosts=(),
        ),
        Region.US_08: Instance(
            rest_url="https://rest.iad-08.braze.com",
            dashboard_url="https://dashboard-08.braze.com",
            sdk_host="sdk.iad-08.braze.com",
            former_hosts=(),
        ),
        Region.US_10: Instance(
            rest_url="https://rest.us-10.braze.com",
            dashboard_url="https://dashboard.us-10.braze.com",
            sdk_host="sdk.us-10.braze.com",
            former_hosts=("dashboard-10.braze.com", "rest.iad-10.braze.com"),
        ),
        Region.EU_01: Instance(
            rest_url="https://rest.fra-01.braze.eu",
            dashboard_url="https://dashboard-01.braze.eu",
            sdk_host="sdk.fra-01.braze.eu",
            former_hosts=(),
        ),
        Region.EU_02: Instance(
            rest_url="https://rest.fra-02.braze.eu",
            dashboard_url="https://dashboard-02.braze.eu",
            sdk_host="sdk.fra-02.braze.eu",
            former_hosts=(),
        ),
        Region.AU_01: Instance(
            rest_url="https://rest.au-01.braze.com",
            dashboard_url="https://dashboard.au-01.braze.com",
            sdk_host="sdk.au-01.braze.com",
            former_hosts=(),
        ),
        Region.ID_01: Instance(
            rest_url="https://rest.id-01.braze.com",
            dashboard_url="https://dashboard.id-01.braze.com",
            sdk_host="sdk.id-01.braze.com",
            former_hosts=(),
        ),
        Region.JP_01: Instance(
            rest_url="https://rest.jp-01.braze.com",
            dashboard_url="https://dashboard.jp-01.braze.com",
            sdk_host="sdk.jp-01.braze.com",
            former_hosts=(),
        ),
        Region.KR_01: Instance(
            rest_url="https://rest.kr-01.braze.com",
            dashboard_url="https://dashboard.kr-01.braze.com",
            sdk_host="sdk.kr-01.braze.com",
            former_hosts=(),
        ),
    }
)

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, many

if TYPE_CHECKING:
    from .campaign_daily_statistics import CampaignDailyStatistics


class CampaignsDataSeriesResponse(Result):
    """
    Daily statistics of one campaign.
    """

    __slots__ = ()
    _required = ["data"]

    def __init__(
        self,
        *,
        data: Sequence[CampaignDailyStatistics | Mapping[str, Any]],
        message: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "data": data,
                "message": message,
            },
        )

    data: Field[list[CampaignDailyStatistics]] = Field("data", many("CampaignDailyStatistics"))
    """
    One entry for each day.
    """

    message: Field[str | None] = Field("message")
    """
    `success`, or what went wrong.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .campaign_daily_statistics import CampaignDailyStatistics


class SendsDataSeriesResponse(Result):
    """
    Daily statistics of one tracked send.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[CampaignDailyStatistics | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "data": data,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    data: Field[list[CampaignDailyStatistics]] = Field("data", many("CampaignDailyStatistics"))
    """
    One entry for each day.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .campaign_daily_statistics import CampaignDailyStatistics


@define(kw_only=True, slots=False, repr=False)
class SendsDataSeriesResponse(Result):
    """
    Daily statistics of one tracked send.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[CampaignDailyStatistics] = field(
        metadata={"decode": ListDecoder("CampaignDailyStatistics"), "absent": list}
    )
    """
    One entry per day.
    """

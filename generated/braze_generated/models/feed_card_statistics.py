# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class FeedCardStatistics(ResponseModel):
    """
    Engagement with a News Feed card in one day or hour.
    """

    __slots__ = ()
    _required = ("time", "clicks", "impressions", "unique_clicks", "unique_impressions")

    time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    The day as an ISO 8601 date, or the hour as an ISO 8601 date and time.
    """

    clicks: int
    """
    Number of clicks on the card.
    """

    impressions: int
    """
    Number of times the card was viewed.
    """

    unique_clicks: int
    """
    Number of unique users who clicked the card.
    """

    unique_impressions: int
    """
    Number of unique users who viewed the card.
    """

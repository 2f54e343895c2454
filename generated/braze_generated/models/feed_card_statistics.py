# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class FeedCardStatistics(ResponseModel):
    """
    Engagement with a News Feed card in one day or hour.
    """

    __slots__ = ()
    _required = ("time",)

    time: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    The day, as an ISO 8601 date, or the hour, as an ISO 8601 date and time.
    """

    clicks: int | None = None
    """
    Times the card was clicked.
    """

    impressions: int | None = None
    """
    Times the card was seen.
    """

    unique_clicks: int | None = None
    """
    Users who clicked the card, each counted once.
    """

    unique_impressions: int | None = None
    """
    Users who saw the card, each counted once.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class FeedCardStatistics(Model):
    """
    Engagement with a News Feed card in one day or hour.
    """

    __slots__ = ()
    _required = ["time"]

    def __init__(
        self,
        *,
        time: datetime | str,
        clicks: int | Omit = OMIT,
        impressions: int | Omit = OMIT,
        unique_clicks: int | Omit = OMIT,
        unique_impressions: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "time": time,
                "clicks": clicks,
                "impressions": impressions,
                "unique_clicks": unique_clicks,
                "unique_impressions": unique_impressions,
            },
        )

    time: Field[Timestamp] = Field("time", timestamp)
    """
    The day, as an ISO 8601 date, or the hour, as an ISO 8601 date and time.
    """

    clicks: Field[int | None] = Field("clicks")
    """
    Times the card was clicked.
    """

    impressions: Field[int | None] = Field("impressions")
    """
    Times the card was seen.
    """

    unique_clicks: Field[int | None] = Field("unique_clicks")
    """
    Users who clicked the card, each counted once.
    """

    unique_impressions: Field[int | None] = Field("unique_impressions")
    """
    Users who saw the card, each counted once.
    """

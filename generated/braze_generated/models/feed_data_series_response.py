# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .feed_card_statistics import FeedCardStatistics


@define(kw_only=True, slots=False, repr=False)
class FeedDataSeriesResponse(Result):
    """
    Engagement with a News Feed card, by day or hour.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[FeedCardStatistics] = field(metadata={"decode": ListDecoder("FeedCardStatistics"), "absent": list})
    """
    Statistics of the window, one entry per day or hour.
    """

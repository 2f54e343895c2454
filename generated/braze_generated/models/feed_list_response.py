# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .feed_card_summary import FeedCardSummary


@define(kw_only=True, slots=False, repr=False)
class FeedListResponse(Result):
    """
    One page of News Feed cards.
    """

    __slots__ = ()
    _required = ("message", "cards")

    message: str
    """
    `success`, or an error message.
    """

    cards: list[FeedCardSummary] = field(metadata={"decode": ListDecoder("FeedCardSummary"), "absent": list})
    """
    Cards on this page, at most 100; empty after the last page.
    """

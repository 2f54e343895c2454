# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .feed_card_summary import FeedCardSummary


class FeedListResponse(Result):
    """
    One page of News Feed cards.
    """

    __slots__ = ()
    _required = ["message", "cards"]

    def __init__(
        self,
        *,
        message: str,
        cards: Sequence[FeedCardSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "cards": cards,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    cards: Field[list[FeedCardSummary]] = Field("cards", many("FeedCardSummary"))
    """
    Cards of this page, at most 100; empty past the last page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ContentCardStatistics(ResponseModel):
    """
    Statistics of one variation of a Content Card.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    sent: int | None = None
    """
    Number of cards sent.
    """

    total_impressions: int | None = None
    """
    Number of times the card was viewed.
    """

    total_clicks: int | None = None
    """
    Number of clicks on the card.
    """

    total_dismissals: int | None = None
    """
    Number of times the card was dismissed.
    """

    unique_impressions: int | None = None
    """
    Number of unique users who viewed the card.
    """

    unique_clicks: int | None = None
    """
    Number of unique users who clicked the card.
    """

    unique_dismissals: int | None = None
    """
    Number of unique users who dismissed the card.
    """

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
    Cards sent.
    """

    total_impressions: int | None = None
    """
    Times the card was seen.
    """

    total_clicks: int | None = None
    """
    Times the card was clicked.
    """

    total_dismissals: int | None = None
    """
    Times the card was dismissed.
    """

    unique_impressions: int | None = None
    """
    Users who saw the card, each counted once.
    """

    unique_clicks: int | None = None
    """
    Users who clicked the card, each counted once.
    """

    unique_dismissals: int | None = None
    """
    Users who dismissed the card, each counted once.
    """

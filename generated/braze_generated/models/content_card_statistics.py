# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ContentCardStatistics(Model):
    """
    Statistics of one variation of a Content Card.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        total_impressions: int | Omit = OMIT,
        total_clicks: int | Omit = OMIT,
        total_dismissals: int | Omit = OMIT,
        unique_impressions: int | Omit = OMIT,
        unique_clicks: int | Omit = OMIT,
        unique_dismissals: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "sent": sent,
                "total_impressions": total_impressions,
                "total_clicks": total_clicks,
                "total_dismissals": total_dismissals,
                "unique_impressions": unique_impressions,
                "unique_clicks": unique_clicks,
                "unique_dismissals": unique_dismissals,
            },
        )

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation.
    """

    sent: Field[int | None] = Field("sent")
    """
    Cards sent.
    """

    total_impressions: Field[int | None] = Field("total_impressions")
    """
    Times the card was seen.
    """

    total_clicks: Field[int | None] = Field("total_clicks")
    """
    Times the card was clicked.
    """

    total_dismissals: Field[int | None] = Field("total_dismissals")
    """
    Times the card was dismissed.
    """

    unique_impressions: Field[int | None] = Field("unique_impressions")
    """
    Users who saw the card, each counted once.
    """

    unique_clicks: Field[int | None] = Field("unique_clicks")
    """
    Users who clicked the card, each counted once.
    """

    unique_dismissals: Field[int | None] = Field("unique_dismissals")
    """
    Users who dismissed the card, each counted once.
    """

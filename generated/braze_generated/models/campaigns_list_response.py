# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .campaign_summary import CampaignSummary


class CampaignsListResponse(Result):
    """
    One page of campaigns.
    """

    __slots__ = ()
    _required = ["message", "campaigns"]

    def __init__(
        self,
        *,
        message: str,
        campaigns: Sequence[CampaignSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "campaigns": campaigns,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    campaigns: Field[list[CampaignSummary]] = Field("campaigns", many("CampaignSummary"))
    """
    Campaigns of this page, at most 100; empty past the last page.
    """

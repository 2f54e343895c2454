# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .campaign_summary import CampaignSummary


@define(kw_only=True, slots=False, repr=False)
class CampaignsListResponse(Result):
    """
    One page of campaigns.
    """

    __slots__ = ()
    _required = ("message", "campaigns")

    message: str
    """
    `success`, or an error message.
    """

    campaigns: list[CampaignSummary] = field(metadata={"decode": ListDecoder("CampaignSummary"), "absent": list})
    """
    Campaigns on this page, at most 100; empty after the last page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ContentBlockInclusion(ResponseModel):
    """
    A message variation that includes the block: `campaign_id` is present for a campaign,
    `canvas_step_id` for a Canvas.
    """

    __slots__ = ()
    _required = ("message_variation_id",)

    message_variation_id: str
    """
    API identifier of the message variation.
    """

    campaign_id: str | None = None
    """
    API identifier of the campaign.
    """

    canvas_step_id: str | None = None
    """
    API identifier of the Canvas step.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CampaignSurveyHeader(ResponseModel):
    """
    What stands at the top of a survey page.
    """

    __slots__ = ()

    text: str | None = None
    """
    The question or heading.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .campaign_survey_page import CampaignSurveyPage


@define(kw_only=True, slots=False, repr=False)
class CampaignSurvey(ResponseModel):
    """
    The survey in an in-app message.
    """

    __slots__ = ()
    _required = ("pages",)

    pages: list[CampaignSurveyPage] = field(metadata={"decode": ListDecoder("CampaignSurveyPage"), "absent": list})
    """
    Pages of the survey.
    """

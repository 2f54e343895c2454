# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .campaign_survey_choice import CampaignSurveyChoice
    from .campaign_survey_header import CampaignSurveyHeader


@define(kw_only=True, slots=False, repr=False)
class CampaignSurveyPage(ResponseModel):
    """
    A page of a survey.
    """

    __slots__ = ()
    _required = ("choices",)

    choices: list[CampaignSurveyChoice] = field(
        metadata={"decode": ListDecoder("CampaignSurveyChoice"), "absent": list}
    )
    """
    Choices available to the user.
    """

    header: CampaignSurveyHeader | None = field(
        default=None, metadata={"decode": ObjectDecoder("CampaignSurveyHeader")}
    )
    """
    Heading of a survey page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .campaign_survey_choice import CampaignSurveyChoice
    from .campaign_survey_header import CampaignSurveyHeader


class CampaignSurveyPage(Model):
    """
    A page of a survey.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        header: CampaignSurveyHeader | Mapping[str, Any] | Omit = OMIT,
        choices: Sequence[CampaignSurveyChoice | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "header": header,
                "choices": choices,
            },
        )

    header: Field[CampaignSurveyHeader | None] = Field("header", one("CampaignSurveyHeader"))
    """
    What stands at the top of a survey page.
    """

    choices: Field[list[CampaignSurveyChoice] | None] = Field("choices", many("CampaignSurveyChoice"))
    """
    Answers that the user can choose from.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .campaign_survey_page import CampaignSurveyPage


class CampaignSurvey(Model):
    """
    The survey of an in-app message.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        pages: Sequence[CampaignSurveyPage | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "pages": pages,
            },
        )

    pages: Field[list[CampaignSurveyPage] | None] = Field("pages", many("CampaignSurveyPage"))
    """
    Pages of the survey.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .canvas_survey_page import CanvasSurveyPage


class CanvasSurvey(Model):
    """
    Content of an in-app survey.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        pages: Sequence[CanvasSurveyPage | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "pages": pages,
            },
        )

    pages: Field[list[CanvasSurveyPage] | None] = Field("pages", many("CanvasSurveyPage"))
    """
    Pages of the survey.
    """

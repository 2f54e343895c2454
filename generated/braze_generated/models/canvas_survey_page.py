# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .canvas_survey_choice import CanvasSurveyChoice
    from .canvas_survey_header import CanvasSurveyHeader


class CanvasSurveyPage(Model):
    """
    One page of an in-app survey.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        header: CanvasSurveyHeader | Mapping[str, Any] | Omit = OMIT,
        choices: Sequence[CanvasSurveyChoice | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "header": header,
                "choices": choices,
            },
        )

    header: Field[CanvasSurveyHeader | None] = Field("header", one("CanvasSurveyHeader"))
    """
    Header of a page of an in-app survey.
    """

    choices: Field[list[CanvasSurveyChoice] | None] = Field("choices", many("CanvasSurveyChoice"))
    """
    Answers to choose from.
    """

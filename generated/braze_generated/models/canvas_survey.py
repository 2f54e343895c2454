# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_survey_page import CanvasSurveyPage


@define(kw_only=True, slots=False, repr=False)
class CanvasSurvey(ResponseModel):
    """
    Content of an in-app survey.
    """

    __slots__ = ()
    _required = ("pages",)

    pages: list[CanvasSurveyPage] = field(metadata={"decode": ListDecoder("CanvasSurveyPage"), "absent": list})
    """
    Pages of the survey.
    """

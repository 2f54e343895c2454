# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_survey_choice import CanvasSurveyChoice
    from .canvas_survey_header import CanvasSurveyHeader


@define(kw_only=True, slots=False, repr=False)
class CanvasSurveyPage(ResponseModel):
    """
    A page of an in-app survey.
    """

    __slots__ = ()
    _required = ("choices",)

    choices: list[CanvasSurveyChoice] = field(metadata={"decode": ListDecoder("CanvasSurveyChoice"), "absent": list})
    """
    Choices available to the user.
    """

    header: CanvasSurveyHeader | None = field(default=None, metadata={"decode": ObjectDecoder("CanvasSurveyHeader")})
    """
    Header of an in-app survey page.
    """

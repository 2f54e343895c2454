# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasSurveyHeader(ResponseModel):
    """
    Header of an in-app survey page.
    """

    __slots__ = ()

    text: str | None = None
    """
    Text of the header.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasSurveyHeader(Model):
    """
    Header of a page of an in-app survey.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        text: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "text": text,
            },
        )

    text: Field[str | None] = Field("text")
    """
    Text of the header.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class CanvasSurveyChoice(Model):
    """
    An answer that a user can choose, and the custom attribute that records it.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        choice_id: str | Omit = OMIT,
        text: str | Omit = OMIT,
        custom_attribute_key: str | Omit = OMIT,
        custom_attribute_value: str | Omit = OMIT,
        deleted: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "choice_id": choice_id,
                "text": text,
                "custom_attribute_key": custom_attribute_key,
                "custom_attribute_value": custom_attribute_value,
                "deleted": deleted,
            },
        )

    choice_id: Field[str | None] = Field("choice_id")
    """
    Identifier of the choice.
    """

    text: Field[str | None] = Field("text")
    """
    Text of the choice.
    """

    custom_attribute_key: Field[str | None] = Field("custom_attribute_key")
    """
    Name of the custom attribute that is set.
    """

    custom_attribute_value: Field[str | None] = Field("custom_attribute_value")
    """
    Value that the custom attribute is set to.
    """

    deleted: Field[bool | None] = Field("deleted")
    """
    Whether the choice was removed from the survey.
    """

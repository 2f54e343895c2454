# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CampaignSurveyChoice(ResponseModel):
    """
    An answer of a survey, and the custom attribute that choosing it sets.
    """

    __slots__ = ()

    choice_id: str | None = None
    """
    Identifier of the answer.
    """

    text: str | None = None
    """
    Text of the answer.
    """

    custom_attribute_key: str | None = None
    """
    Name of the custom attribute that is set.
    """

    custom_attribute_value: str | None = None
    """
    Value that it is set to.
    """

    deleted: bool | None = None
    """
    Whether the answer was taken out of the running campaign.
    """

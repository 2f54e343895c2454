# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CampaignSurveyChoice(ResponseModel):
    """
    A survey choice and the custom attribute that selecting it sets.
    """

    __slots__ = ()

    choice_id: str | None = None
    """
    Identifier of the choice.
    """

    text: str | None = None
    """
    Text of the choice.
    """

    custom_attribute_key: str | None = None
    """
    Name of the custom attribute that is set.
    """

    custom_attribute_value: str | None = None
    """
    Value that the custom attribute is set to.
    """

    deleted: bool | None = None
    """
    Whether the choice was removed from the active campaign.
    """

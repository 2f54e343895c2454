# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class InAppMessageStatistics(ResponseModel):
    """
    Statistics of one variation of an in-app message, or of the control group of a test. A control group
    sees no message: its entry has `enrolled` but neither impressions nor clicks. Conversion events
    after the fourth appear as additional fields.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation, if it is not identified by its name.
    """

    variation_name: str | None = None
    """
    Name of the variation.
    """

    impressions: int | None = None
    """
    Number of times the message was shown. Not present for a control group.
    """

    clicks: int | None = None
    """
    Number of clicks on the message. Not present for a control group.
    """

    first_button_clicks: int | None = None
    """
    Number of clicks on the first button. Not present for a control group.
    """

    second_button_clicks: int | None = None
    """
    Number of clicks on the second button. Not present for a control group.
    """

    revenue: float | None = None
    """
    Revenue attributed to the variation, in US dollars.
    """

    unique_recipients: int | None = None
    """
    Number of unique users who received the variation or belong to the control group.
    """

    conversions: int | None = None
    """
    Number of conversions for the first conversion event.
    """

    conversions1: int | None = None
    """
    Number of conversions for the second conversion event.
    """

    conversions2: int | None = None
    """
    Number of conversions for the third conversion event.
    """

    conversions3: int | None = None
    """
    Number of conversions for the fourth conversion event.
    """

    conversions_by_send_time: int | None = None
    """
    Number of conversions for the first event, counted on the day when the message was sent.
    """

    conversions1_by_send_time: int | None = None
    """
    Number of conversions for the second event, counted on the day when the message was sent.
    """

    conversions2_by_send_time: int | None = None
    """
    Number of conversions for the third event, counted on the day when the message was sent.
    """

    conversions3_by_send_time: int | None = None
    """
    Number of conversions for the fourth event, counted on the day when the message was sent.
    """

    enrolled: int | None = None
    """
    Number of users enrolled in the control group. Present only for a control group.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class InAppMessageStatistics(ResponseModel):
    """
    Statistics of one variation of an in-app message, or of the control group of a test. A control group
    sees no message: its entry has `enrolled`, and neither impressions nor clicks. Conversion events
    after the fourth appear as further fields.
    """

    __slots__ = ()

    variation_name: str | None = None
    """
    Name of the variation.
    """

    impressions: int | None = None
    """
    Times the message was shown. Not for a control group.
    """

    clicks: int | None = None
    """
    Clicks on the message. Not for a control group.
    """

    first_button_clicks: int | None = None
    """
    Clicks on the first button. Not for a control group.
    """

    second_button_clicks: int | None = None
    """
    Clicks on the second button. Not for a control group.
    """

    revenue: float | None = None
    """
    Revenue attributed to the variation, in US dollars.
    """

    unique_recipients: int | None = None
    """
    Users who got the variation or belong to the control group, each counted once.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met.
    """

    conversions1: int | None = None
    """
    Times the second conversion event was met.
    """

    conversions2: int | None = None
    """
    Times the third conversion event was met.
    """

    conversions3: int | None = None
    """
    Times the fourth conversion event was met.
    """

    conversions_by_send_time: int | None = None
    """
    Conversions on the first event, counted on the day when the message was sent.
    """

    conversions1_by_send_time: int | None = None
    """
    Conversions on the second event, counted on the day when the message was sent.
    """

    conversions2_by_send_time: int | None = None
    """
    Conversions on the third event, counted on the day when the message was sent.
    """

    conversions3_by_send_time: int | None = None
    """
    Conversions on the fourth event, counted on the day when the message was sent.
    """

    enrolled: int | None = None
    """
    Users enrolled in the control group. For a control group only.
    """

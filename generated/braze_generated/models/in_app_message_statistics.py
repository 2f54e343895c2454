# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class InAppMessageStatistics(Model):
    """
    Statistics of one variation of an in-app message, or of the control group of a test. A control group
    sees no message: its entry has `enrolled`, and neither impressions nor clicks. Conversion events
    after the fourth appear as further fields.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_name: str | Omit = OMIT,
        impressions: int | Omit = OMIT,
        clicks: int | Omit = OMIT,
        first_button_clicks: int | Omit = OMIT,
        second_button_clicks: int | Omit = OMIT,
        revenue: float | Omit = OMIT,
        unique_recipients: int | Omit = OMIT,
        conversions: int | Omit = OMIT,
        conversions1: int | Omit = OMIT,
        conversions2: int | Omit = OMIT,
        conversions3: int | Omit = OMIT,
        conversions_by_send_time: int | Omit = OMIT,
        conversions1_by_send_time: int | Omit = OMIT,
        conversions2_by_send_time: int | Omit = OMIT,
        conversions3_by_send_time: int | Omit = OMIT,
        enrolled: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_name": variation_name,
                "impressions": impressions,
                "clicks": clicks,
                "first_button_clicks": first_button_clicks,
                "second_button_clicks": second_button_clicks,
                "revenue": revenue,
                "unique_recipients": unique_recipients,
                "conversions": conversions,
                "conversions1": conversions1,
                "conversions2": conversions2,
                "conversions3": conversions3,
                "conversions_by_send_time": conversions_by_send_time,
                "conversions1_by_send_time": conversions1_by_send_time,
                "conversions2_by_send_time": conversions2_by_send_time,
                "conversions3_by_send_time": conversions3_by_send_time,
                "enrolled": enrolled,
            },
        )

    variation_name: Field[str | None] = Field("variation_name")
    """
    Name of the variation.
    """

    impressions: Field[int | None] = Field("impressions")
    """
    Times the message was shown. Not for a control group.
    """

    clicks: Field[int | None] = Field("clicks")
    """
    Clicks on the message. Not for a control group.
    """

    first_button_clicks: Field[int | None] = Field("first_button_clicks")
    """
    Clicks on the first button. Not for a control group.
    """

    second_button_clicks: Field[int | None] = Field("second_button_clicks")
    """
    Clicks on the second button. Not for a control group.
    """

    revenue: Field[float | None] = Field("revenue")
    """
    Revenue attributed to the variation, in US dollars.
    """

    unique_recipients: Field[int | None] = Field("unique_recipients")
    """
    Users who got the variation or belong to the control group, each counted once.
    """

    conversions: Field[int | None] = Field("conversions")
    """
    Times the first conversion event was met.
    """

    conversions1: Field[int | None] = Field("conversions1")
    """
    Times the second conversion event was met.
    """

    conversions2: Field[int | None] = Field("conversions2")
    """
    Times the third conversion event was met.
    """

    conversions3: Field[int | None] = Field("conversions3")
    """
    Times the fourth conversion event was met.
    """

    conversions_by_send_time: Field[int | None] = Field("conversions_by_send_time")
    """
    Conversions on the first event, counted on the day when the message was sent.
    """

    conversions1_by_send_time: Field[int | None] = Field("conversions1_by_send_time")
    """
    Conversions on the second event, counted on the day when the message was sent.
    """

    conversions2_by_send_time: Field[int | None] = Field("conversions2_by_send_time")
    """
    Conversions on the third event, counted on the day when the message was sent.
    """

    conversions3_by_send_time: Field[int | None] = Field("conversions3_by_send_time")
    """
    Conversions on the fourth event, counted on the day when the message was sent.
    """

    enrolled: Field[int | None] = Field("enrolled")
    """
    Users enrolled in the control group. For a control group only.
    """

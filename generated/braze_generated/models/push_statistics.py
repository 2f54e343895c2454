# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class PushStatistics(Model):
    """
    Statistics of one variation of a push message, the same for every kind of push. Which fields appear
    depends on where they are read: campaigns and tracked sends each have their own selection. Clicks on
    the slides of a carousel and on buttons may appear as further fields, named
    `carousel_slide_[NUM]_[TITLE]_click` and `notif_button_[NUM]_[TITLE]_click` after number and title;
    so may conversion events after the fourth.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        variation_name: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        delivered: int | Omit = OMIT,
        undelivered: int | Omit = OMIT,
        delivery_failed: int | Omit = OMIT,
        direct_opens: int | Omit = OMIT,
        total_opens: int | Omit = OMIT,
        bounces: int | Omit = OMIT,
        body_clicks: int | Omit = OMIT,
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
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "variation_name": variation_name,
                "sent": sent,
                "delivered": delivered,
                "undelivered": undelivered,
                "delivery_failed": delivery_failed,
                "direct_opens": direct_opens,
                "total_opens": total_opens,
                "bounces": bounces,
                "body_clicks": body_clicks,
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
            },
        )

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation. In the statistics of a campaign.
    """

    variation_name: Field[str | None] = Field("variation_name")
    """
    Name of the variation. In the statistics of a tracked send, and of campaigns on older pages.
    """

    sent: Field[int | None] = Field("sent")
    """
    Messages sent.
    """

    delivered: Field[int | None] = Field("delivered")
    """
    Messages that were delivered. In the statistics of a tracked send.
    """

    undelivered: Field[int | None] = Field("undelivered")
    """
    Messages that were not delivered. In the statistics of a tracked send.
    """

    delivery_failed: Field[int | None] = Field("delivery_failed")
    """
    Messages that were rejected. In the statistics of a tracked send.
    """

    direct_opens: Field[int | None] = Field("direct_opens")
    """
    Times the app was opened by a tap on the message.
    """

    total_opens: Field[int | None] = Field("total_opens")
    """
    Direct opens and those that the message is taken to have influenced.
    """

    bounces: Field[int | None] = Field("bounces")
    """
    Messages that bounced, mostly because the app was uninstalled or push was switched off.
    """

    body_clicks: Field[int | None] = Field("body_clicks")
    """
    Clicks on the body of the message.
    """

    revenue: Field[float | None] = Field("revenue")
    """
    Revenue attributed to the variation, in US dollars. In the statistics of a tracked send.
    """

    unique_recipients: Field[int | None] = Field("unique_recipients")
    """
    Users who got a message, each counted once; of the whole campaign. In the statistics of a tracked
    send.
    """

    conversions: Field[int | None] = Field("conversions")
    """
    Times the first conversion event was met. This and the fields below are in the statistics of a
    tracked send.
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

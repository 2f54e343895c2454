# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class PushStatistics(ResponseModel):
    """
    Statistics of one variation of a push message, the same for every kind of push. Which fields appear
    depends on where they are read: campaigns and tracked sends each have their own selection. Clicks on
    the slides of a carousel and on buttons may appear as further fields, named
    `carousel_slide_[NUM]_[TITLE]_click` and `notif_button_[NUM]_[TITLE]_click` after number and title;
    so may conversion events after the fourth.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation. In the statistics of a campaign.
    """

    variation_name: str | None = None
    """
    Name of the variation. In the statistics of a tracked send, and of campaigns on older pages.
    """

    sent: int | None = None
    """
    Messages sent.
    """

    delivered: int | None = None
    """
    Messages that were delivered. In the statistics of a tracked send.
    """

    undelivered: int | None = None
    """
    Messages that were not delivered. In the statistics of a tracked send.
    """

    delivery_failed: int | None = None
    """
    Messages that were rejected. In the statistics of a tracked send.
    """

    direct_opens: int | None = None
    """
    Times the app was opened by a tap on the message.
    """

    total_opens: int | None = None
    """
    Direct opens and those that the message is taken to have influenced.
    """

    bounces: int | None = None
    """
    Messages that bounced, mostly because the app was uninstalled or push was switched off.
    """

    body_clicks: int | None = None
    """
    Clicks on the body of the message.
    """

    revenue: float | None = None
    """
    Revenue attributed to the variation, in US dollars. In the statistics of a tracked send.
    """

    unique_recipients: int | None = None
    """
    Users who got a message, each counted once; of the whole campaign. In the statistics of a tracked
    send.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met. This and the fields below are in the statistics of a
    tracked send.
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

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class PushStatistics(ResponseModel):
    """
    Statistics of one variation of a push message, the same for every type of push, or of the control
    group of a test. The fields depend on the operation: campaigns and tracked sends each return their
    own selection. A control group has `enrolled`, and may have no counts of messages. Clicks on
    carousel slides and buttons may appear as additional fields named
    `carousel_slide_[NUM]_[TITLE]_click` and `notif_button_[NUM]_[TITLE]_click`, with the number and
    title of the slide or button; the same applies to conversion events after the fourth.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation. Present in the statistics of a campaign.
    """

    variation_name: str | None = None
    """
    Name of the variation. Present in the statistics of a tracked send and of some campaigns.
    """

    sent: int | None = None
    """
    Number of messages sent.
    """

    delivered: int | None = None
    """
    Number of messages that were delivered. Present in the statistics of a tracked send.
    """

    undelivered: int | None = None
    """
    Number of messages that were not delivered. Present in the statistics of a tracked send.
    """

    delivery_failed: int | None = None
    """
    Number of messages that were rejected. Present in the statistics of a tracked send.
    """

    direct_opens: int | None = None
    """
    Number of times the app was opened by tapping the message.
    """

    total_opens: int | None = None
    """
    Number of direct opens plus opens considered to be influenced by the message.
    """

    bounces: int | None = None
    """
    Number of messages that bounced, mostly because the app was uninstalled or push was disabled.
    """

    body_clicks: int | None = None
    """
    Number of clicks on the body of the message.
    """

    revenue: float | None = None
    """
    Revenue attributed to the variation, in US dollars. Present for a tracked send and some campaigns.
    """

    unique_recipients: int | None = None
    """
    Number of unique users who received a message, for the whole campaign, or who belong to the control
    group. Present for a tracked send and some campaigns.
    """

    conversions: int | None = None
    """
    Number of conversions for the first conversion event. This field and the conversion fields below are
    present for a tracked send and some campaigns.
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

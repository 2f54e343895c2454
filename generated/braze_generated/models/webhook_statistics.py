# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class WebhookStatistics(ResponseModel):
    """
    Statistics of one variation of a webhook, or of the control group of a test. A control group has
    `enrolled`, and may have neither `sent` nor `errors`. Conversion events after the fourth appear as
    additional fields.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    variation_name: str | None = None
    """
    Name of the variation. Present in the statistics of some campaigns.
    """

    sent: int | None = None
    """
    Number of webhooks sent.
    """

    errors: int | None = None
    """
    Number of webhooks that failed.
    """

    revenue: float | None = None
    """
    Revenue attributed to the variation, in US dollars. This field and those below are present in the
    statistics of some campaigns.
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

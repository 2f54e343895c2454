# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .channel_statistics import ChannelStatistics


@define(kw_only=True, slots=False, repr=False)
class CampaignDailyStatistics(ResponseModel):
    """
    Statistics of a campaign, or of one tracked send of it, for one day. The number of conversion events
    is unlimited: a fifth event appears in the additional fields `conversions4` and
    `conversions4_by_send_time`, and so on. Fields without a value are omitted.
    """

    __slots__ = ()
    _required = ("time", "messages")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    messages: ChannelStatistics = field(metadata={"decode": ObjectDecoder("ChannelStatistics")})
    """
    Statistics by channel: for each channel used, a list with one entry per message variation. Channels
    that are not used are omitted. Braze may add channels; they appear as additional fields of the same
    form.
    """

    conversions: int | None = None
    """
    Number of conversions on this day for the first conversion event.
    """

    conversions1: int | None = None
    """
    Number of conversions on this day for the second conversion event.
    """

    conversions2: int | None = None
    """
    Number of conversions on this day for the third conversion event.
    """

    conversions3: int | None = None
    """
    Number of conversions on this day for the fourth conversion event.
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

    unique_recipients: int | None = None
    """
    Number of unique users who received at least one message on this day.
    """

    revenue: float | None = None
    """
    Revenue attributed to the messages, in US dollars.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, ResponseModel

if TYPE_CHECKING:
    from .channel_statistics import ChannelStatistics


@define(kw_only=True, slots=False, repr=False)
class CampaignDailyStatistics(ResponseModel):
    """
    Statistics of a campaign, or of one tracked send of it, for one day. Counts of conversion events go
    on without a bound: a fifth event appears as the further fields `conversions4` and
    `conversions4_by_send_time`, and so on. Fields without a value are left out.
    """

    __slots__ = ()
    _required = ("time",)

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    messages: ChannelStatistics | None = field(default=None, metadata={"decode": ObjectDecoder("ChannelStatistics")})
    """
    Statistics by channel: for each channel used, a list with one entry for each variation of the
    message. A channel that was not used is left out. Braze may add channels; they appear as further
    fields of the same form.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met on this day.
    """

    conversions1: int | None = None
    """
    Times the second conversion event was met on this day.
    """

    conversions2: int | None = None
    """
    Times the third conversion event was met on this day.
    """

    conversions3: int | None = None
    """
    Times the fourth conversion event was met on this day.
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

    unique_recipients: int | None = None
    """
    Users who got at least one message on this day, each counted once.
    """

    revenue: float | None = None
    """
    Revenue attributed to the messages, in US dollars.
    """

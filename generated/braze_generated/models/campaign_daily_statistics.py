# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .channel_statistics import ChannelStatistics


class CampaignDailyStatistics(Model):
    """
    Statistics of a campaign, or of one tracked send of it, for one day. Counts of conversion events go
    on without a bound: a fifth event appears as the further fields `conversions4` and
    `conversions4_by_send_time`, and so on. Fields without a value are left out.
    """

    __slots__ = ()
    _required = ["time"]

    def __init__(
        self,
        *,
        time: str,
        messages: ChannelStatistics | Mapping[str, Any] | Omit = OMIT,
        conversions: int | Omit = OMIT,
        conversions1: int | Omit = OMIT,
        conversions2: int | Omit = OMIT,
        conversions3: int | Omit = OMIT,
        conversions_by_send_time: int | Omit = OMIT,
        conversions1_by_send_time: int | Omit = OMIT,
        conversions2_by_send_time: int | Omit = OMIT,
        conversions3_by_send_time: int | Omit = OMIT,
        unique_recipients: int | Omit = OMIT,
        revenue: float | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "time": time,
                "messages": messages,
                "conversions": conversions,
                "conversions1": conversions1,
                "conversions2": conversions2,
                "conversions3": conversions3,
                "conversions_by_send_time": conversions_by_send_time,
                "conversions1_by_send_time": conversions1_by_send_time,
                "conversions2_by_send_time": conversions2_by_send_time,
                "conversions3_by_send_time": conversions3_by_send_time,
                "unique_recipients": unique_recipients,
                "revenue": revenue,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    messages: Field[ChannelStatistics | None] = Field("messages", one("ChannelStatistics"))
    """
    Statistics by channel: for each channel used, a list with one entry for each variation of the
    message. A channel that was not used is left out. Braze may add channels; they appear as further
    fields of the same form.
    """

    conversions: Field[int | None] = Field("conversions")
    """
    Times the first conversion event was met on this day.
    """

    conversions1: Field[int | None] = Field("conversions1")
    """
    Times the second conversion event was met on this day.
    """

    conversions2: Field[int | None] = Field("conversions2")
    """
    Times the third conversion event was met on this day.
    """

    conversions3: Field[int | None] = Field("conversions3")
    """
    Times the fourth conversion event was met on this day.
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

    unique_recipients: Field[int | None] = Field("unique_recipients")
    """
    Users who got at least one message on this day, each counted once.
    """

    revenue: Field[float | None] = Field("revenue")
    """
    Revenue attributed to the messages, in US dollars.
    """

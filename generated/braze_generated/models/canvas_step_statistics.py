# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_channel_statistics import CanvasChannelStatistics


@define(kw_only=True, slots=False, repr=False)
class CanvasStepStatistics(ResponseModel):
    """
    Statistics of one step; entries are not counted for steps. Conversion events are counted as in the
    totals; those after the fourth appear as additional fields.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the step.
    """

    revenue: float | None = None
    """
    Revenue in US dollars.
    """

    conversions: int | None = None
    """
    Number of conversions for the first conversion event.
    """

    conversions_by_entry_time: int | None = None
    """
    Number of conversions for the first event, counted by the time when the user entered the Canvas.
    """

    conversions1: int | None = None
    """
    Number of conversions for the second conversion event.
    """

    conversions1_by_entry_time: int | None = None
    """
    Number of conversions for the second event, counted by the time when the user entered the Canvas.
    """

    conversions2: int | None = None
    """
    Number of conversions for the third conversion event.
    """

    conversions2_by_entry_time: int | None = None
    """
    Number of conversions for the third event, counted by the time when the user entered the Canvas.
    """

    conversions3: int | None = None
    """
    Number of conversions for the fourth conversion event.
    """

    conversions3_by_entry_time: int | None = None
    """
    Number of conversions for the fourth event, counted by the time when the user entered the Canvas.
    """

    messages: CanvasChannelStatistics | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasChannelStatistics")}
    )
    """
    Statistics of the messages of a step, keyed by channel: for each channel used, such as `email`,
    `sms`, `ios_push`, `android_push` or `web_push`, a list of statistics. Channels that are not used
    are omitted.
    """

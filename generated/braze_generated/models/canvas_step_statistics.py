# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, ResponseModel

if TYPE_CHECKING:
    from .canvas_channel_statistics import CanvasChannelStatistics


@define(kw_only=True, slots=False, repr=False)
class CanvasStepStatistics(ResponseModel):
    """
    Statistics of one step; entries are not counted for steps. Conversion events are counted as in the
    totals; those after the fourth appear as further fields.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the step.
    """

    revenue: float | None = None
    """
    Revenue, in US dollars.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met.
    """

    conversions_by_entry_time: int | None = None
    """
    Conversions on the first event, counted at the time when the user entered the Canvas.
    """

    conversions1: int | None = None
    """
    Times the second conversion event was met.
    """

    conversions1_by_entry_time: int | None = None
    """
    Conversions on the second event, counted at the time when the user entered the Canvas.
    """

    conversions2: int | None = None
    """
    Times the third conversion event was met.
    """

    conversions2_by_entry_time: int | None = None
    """
    Conversions on the third event, counted at the time when the user entered the Canvas.
    """

    conversions3: int | None = None
    """
    Times the fourth conversion event was met.
    """

    conversions3_by_entry_time: int | None = None
    """
    Conversions on the fourth event, counted at the time when the user entered the Canvas.
    """

    messages: CanvasChannelStatistics | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasChannelStatistics")}
    )
    """
    Statistics of the messages of a step, by channel: for each channel used, a list. A channel that was
    not used is left out. Braze's pages show these three and say that there are more; those appear as
    further fields of the same form.
    """

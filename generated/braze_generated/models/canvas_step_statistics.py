# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .canvas_channel_statistics import CanvasChannelStatistics


class CanvasStepStatistics(Model):
    """
    Statistics of one step; entries are not counted for steps. Conversion events are counted as in the
    totals; those after the fourth appear as further fields.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        revenue: float | Omit = OMIT,
        conversions: int | Omit = OMIT,
        conversions_by_entry_time: int | Omit = OMIT,
        conversions1: int | Omit = OMIT,
        conversions1_by_entry_time: int | Omit = OMIT,
        conversions2: int | Omit = OMIT,
        conversions2_by_entry_time: int | Omit = OMIT,
        conversions3: int | Omit = OMIT,
        conversions3_by_entry_time: int | Omit = OMIT,
        messages: CanvasChannelStatistics | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "revenue": revenue,
                "conversions": conversions,
                "conversions_by_entry_time": conversions_by_entry_time,
                "conversions1": conversions1,
                "conversions1_by_entry_time": conversions1_by_entry_time,
                "conversions2": conversions2,
                "conversions2_by_entry_time": conversions2_by_entry_time,
                "conversions3": conversions3,
                "conversions3_by_entry_time": conversions3_by_entry_time,
                "messages": messages,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the step.
    """

    revenue: Field[float | None] = Field("revenue")
    """
    Revenue, in US dollars.
    """

    conversions: Field[int | None] = Field("conversions")
    """
    Times the first conversion event was met.
    """

    conversions_by_entry_time: Field[int | None] = Field("conversions_by_entry_time")
    """
    Conversions on the first event, counted at the time when the user entered the Canvas.
    """

    conversions1: Field[int | None] = Field("conversions1")
    """
    Times the second conversion event was met.
    """

    conversions1_by_entry_time: Field[int | None] = Field("conversions1_by_entry_time")
    """
    Conversions on the second event, counted at the time when the user entered the Canvas.
    """

    conversions2: Field[int | None] = Field("conversions2")
    """
    Times the third conversion event was met.
    """

    conversions2_by_entry_time: Field[int | None] = Field("conversions2_by_entry_time")
    """
    Conversions on the third event, counted at the time when the user entered the Canvas.
    """

    conversions3: Field[int | None] = Field("conversions3")
    """
    Times the fourth conversion event was met.
    """

    conversions3_by_entry_time: Field[int | None] = Field("conversions3_by_entry_time")
    """
    Conversions on the fourth event, counted at the time when the user entered the Canvas.
    """

    messages: Field[CanvasChannelStatistics | None] = Field("messages", one("CanvasChannelStatistics"))
    """
    Statistics of the messages of a step, by channel: for each channel used, a list. A channel that was
    not used is left out. Braze's pages show these three and say that there are more; those appear as
    further fields of the same form.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .canvas_day_statistics import CanvasDayStatistics


@define(kw_only=True, slots=False, repr=False)
class CanvasSeries(ResponseModel):
    """
    The Canvas and its statistics for each day of the window.
    """

    __slots__ = ()
    _required = ("name", "stats")

    name: str
    """
    Name of the Canvas.
    """

    stats: list[CanvasDayStatistics] = field(metadata={"decode": ListDecoder("CanvasDayStatistics"), "absent": list})
    """
    Statistics of the window, one entry per day.
    """

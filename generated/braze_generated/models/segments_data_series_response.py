# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .segment_day_size import SegmentDaySize


@define(kw_only=True, slots=False, repr=False)
class SegmentsDataSeriesResponse(Result):
    """
    Daily size of a segment.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[SegmentDaySize] = field(metadata={"decode": ListDecoder("SegmentDaySize"), "absent": list})
    """
    Sizes in the window, one entry per day.
    """

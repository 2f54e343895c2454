# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .segment_day_size import SegmentDaySize


class SegmentsDataSeriesResponse(Result):
    """
    Size of a segment, day by day.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[SegmentDaySize | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "data": data,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    data: Field[list[SegmentDaySize]] = Field("data", many("SegmentDaySize"))
    """
    Sizes in the window, one entry for each day.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .segment_summary import SegmentSummary


@define(kw_only=True, slots=False, repr=False)
class SegmentsListResponse(Result):
    """
    One page of segments.
    """

    __slots__ = ()
    _required = ("message", "segments")

    message: str
    """
    `success`, or an error message.
    """

    segments: list[SegmentSummary] = field(metadata={"decode": ListDecoder("SegmentSummary"), "absent": list})
    """
    Segments on this page, at most 100; empty after the last page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .segment_summary import SegmentSummary


class SegmentsListResponse(Result):
    """
    One page of segments.
    """

    __slots__ = ()
    _required = ["message", "segments"]

    def __init__(
        self,
        *,
        message: str,
        segments: Sequence[SegmentSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "segments": segments,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    segments: Field[list[SegmentSummary]] = Field("segments", many("SegmentSummary"))
    """
    Segments of this page, at most 100; empty past the last page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class SegmentDaySize(Model):
    """
    Size of a segment on one day.
    """

    __slots__ = ()
    _required = ["time"]

    def __init__(
        self,
        *,
        time: str,
        size: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "time": time,
                "size": size,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-02`.
    """

    size: Field[int | None] = Field("size")
    """
    Estimated number of users in the segment.
    """

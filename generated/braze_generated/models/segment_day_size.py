# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SegmentDaySize(ResponseModel):
    """
    Size of a segment on one day.
    """

    __slots__ = ()
    _required = ("time", "size")

    time: str
    """
    The day, as an ISO 8601 date such as `2026-03-02`.
    """

    size: int
    """
    Estimated number of users in the segment.
    """

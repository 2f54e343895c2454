# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SegmentSummary(ResponseModel):
    """
    A segment as returned in the list.
    """

    __slots__ = ()
    _required = ("id", "name", "analytics_tracking_enabled", "tags")

    id: str
    """
    API identifier of the segment.
    """

    name: str
    """
    Name of the segment.
    """

    analytics_tracking_enabled: bool
    """
    Whether analytics tracking is enabled for the segment. Only then can it be used to filter other
    series, such as sessions.
    """

    tags: list[str | None] = field(metadata={"absent": list})
    """
    Names of the tags on the segment. An entry may be null.
    """

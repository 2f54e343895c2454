# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SegmentSummary(ResponseModel):
    """
    A segment as it appears in the list.
    """

    __slots__ = ()
    _required = ("id", "name")

    id: str
    """
    API identifier of the segment.
    """

    name: str
    """
    Name of the segment.
    """

    analytics_tracking_enabled: bool | None = None
    """
    Whether statistics are tracked for the segment. Only then can it narrow down other series, such as
    that of sessions.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the segment.
    """

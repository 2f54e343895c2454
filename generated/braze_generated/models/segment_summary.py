# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class SegmentSummary(Model):
    """
    A segment as it appears in the list.
    """

    __slots__ = ()
    _required = ["id", "name"]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        analytics_tracking_enabled: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "analytics_tracking_enabled": analytics_tracking_enabled,
                "tags": tags,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the segment.
    """

    name: Field[str] = Field("name")
    """
    Name of the segment.
    """

    analytics_tracking_enabled: Field[bool | None] = Field("analytics_tracking_enabled")
    """
    Whether statistics are tracked for the segment. Only then can it narrow down other series, such as
    that of sessions.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the segment.
    """

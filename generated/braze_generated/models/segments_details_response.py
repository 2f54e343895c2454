# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Omit, Result, Timestamp, timestamp


class SegmentsDetailsResponse(Result):
    """
    A segment.
    """

    __slots__ = ()
    _required = ["message", "name"]

    def __init__(
        self,
        *,
        message: str,
        name: str,
        description: str | Omit = OMIT,
        text_description: str | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        teams: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "name": name,
                "description": description,
                "text_description": text_description,
                "created_at": created_at,
                "updated_at": updated_at,
                "tags": tags,
                "teams": teams,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    name: Field[str] = Field("name")
    """
    Name of the segment.
    """

    description: Field[str | None] = Field("description")
    """
    The filters of the segment, in words. What its authors wrote about it is in `text_description`.
    """

    text_description: Field[str | None] = Field("text_description")
    """
    Description of the segment, as written in the dashboard.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the segment was created.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    When the segment was last changed.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the segment.
    """

    teams: Field[list[str] | None] = Field("teams")
    """
    Names of the teams that the segment belongs to.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class CanvasSummary(Model):
    """
    A Canvas as it appears in the list.
    """

    __slots__ = ()
    _required = ["id", "name"]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        tags: Sequence[str] | Omit = OMIT,
        last_edited: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "tags": tags,
                "last_edited": last_edited,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the Canvas.
    """

    name: Field[str] = Field("name")
    """
    Name of the Canvas.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the Canvas.
    """

    last_edited: Field[Timestamp | None] = Field("last_edited", timestamp)
    """
    When the Canvas was last edited.
    """

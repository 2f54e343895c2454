# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ContentBlockSummary(Model):
    """
    A Content Block as it appears in the list.
    """

    __slots__ = ()
    _required = ["content_block_id", "name"]

    def __init__(
        self,
        *,
        content_block_id: str,
        name: str,
        content_type: str | Omit = OMIT,
        liquid_tag: str | Omit = OMIT,
        inclusion_count: int | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        last_edited: datetime | str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "content_block_id": content_block_id,
                "name": name,
                "content_type": content_type,
                "liquid_tag": liquid_tag,
                "inclusion_count": inclusion_count,
                "created_at": created_at,
                "last_edited": last_edited,
                "tags": tags,
            },
        )

    content_block_id: Field[str] = Field("content_block_id")
    """
    API identifier of the block.
    """

    name: Field[str] = Field("name")
    """
    Name of the block.
    """

    content_type: Field[str | None] = Field("content_type")
    """
    Kind of the content, `html` or `text`.
    """

    liquid_tag: Field[str | None] = Field("liquid_tag")
    """
    The Liquid tag that includes the block in a message.
    """

    inclusion_count: Field[int | None] = Field("inclusion_count")
    """
    How many times the block is included.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    last_edited: Field[Timestamp | None] = Field("last_edited", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the block.
    """

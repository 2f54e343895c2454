# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ..types import OMIT, Field, Omit, Result, Timestamp, timestamp


class ContentBlocksInfoResponse(Result):
    """
    A Content Block with its content. Its state and its Liquid tag are not documented here.
    """

    __slots__ = ()
    _required = ["message", "content_block_id", "name"]

    def __init__(
        self,
        *,
        content_block_id: str,
        name: str,
        message: str,
        content: str | Omit = OMIT,
        description: str | Omit = OMIT,
        content_type: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        last_edited: datetime | str | Omit = OMIT,
        inclusion_count: int | Omit = OMIT,
        inclusion_data: Sequence[Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "content_block_id": content_block_id,
                "name": name,
                "message": message,
                "content": content,
                "description": description,
                "content_type": content_type,
                "tags": tags,
                "created_at": created_at,
                "last_edited": last_edited,
                "inclusion_count": inclusion_count,
                "inclusion_data": inclusion_data,
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

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    content: Field[str | None] = Field("content")
    """
    The HTML or text of the block.
    """

    description: Field[str | None] = Field("description")
    """
    What the block is for.
    """

    content_type: Field[str | None] = Field("content_type")
    """
    Kind of the content, `html` or `text`. Braze chooses it; it cannot be written.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the block.
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

    inclusion_count: Field[int | None] = Field("inclusion_count")
    """
    How many times the block is included.
    """

    inclusion_data: Field[list[Any] | None] = Field("inclusion_data")
    """
    The message variations of campaigns and Canvases that include the block, where
    `include_inclusion_data` asked for them. Archived and deleted campaigns and Canvases are left out.
    """

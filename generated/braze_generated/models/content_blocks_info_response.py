# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from ..runtime.model import Result, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksInfoResponse(Result):
    """
    A Content Block with its content. Its state and its Liquid tag are not documented here.
    """

    __slots__ = ()
    _required = ("content_block_id", "name", "message")

    content_block_id: str
    """
    API identifier of the block.
    """

    name: str
    """
    Name of the block.
    """

    message: str
    """
    `success`, or what went wrong.
    """

    content: str | None = None
    """
    The HTML or text of the block.
    """

    description: str | None = None
    """
    What the block is for.
    """

    content_type: str | None = None
    """
    Kind of the content, `html` or `text`. Braze chooses it; it cannot be written.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the block.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    last_edited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    inclusion_count: int | None = None
    """
    How many times the block is included.
    """

    inclusion_data: list[Any] | None = None
    """
    The message variations of campaigns and Canvases that include the block, where
    `include_inclusion_data` asked for them. Archived and deleted campaigns and Canvases are left out.
    """

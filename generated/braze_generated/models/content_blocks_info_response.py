# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .content_block_inclusion import ContentBlockInclusion


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksInfoResponse(Result):
    """
    A Content Block with its content. Its state and Liquid tag are not documented here.
    """

    __slots__ = ()
    _required = (
        "content_block_id",
        "name",
        "content",
        "content_type",
        "tags",
        "created_at",
        "inclusion_count",
        "message",
    )

    content_block_id: str
    """
    API identifier of the block.
    """

    name: str
    """
    Name of the block.
    """

    content: str
    """
    The HTML or text of the block.
    """

    content_type: str
    """
    Type of the content, `html` or `text`. Braze determines it; it cannot be set.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the block.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    inclusion_count: int
    """
    Number of times the block is included.
    """

    message: str
    """
    `success`, or an error message.
    """

    description: str | None = None
    """
    Description of the block.
    """

    last_edited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    inclusion_data: list[ContentBlockInclusion] | None = field(
        default=None, metadata={"decode": ListDecoder("ContentBlockInclusion")}
    )
    """
    The message variations of campaigns and Canvases that include the block, if requested with
    `include_inclusion_data`. Archived and deleted campaigns and Canvases are omitted.
    """

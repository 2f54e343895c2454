# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ContentBlockSummary(ResponseModel):
    """
    A Content Block as returned in the list.
    """

    __slots__ = ()
    _required = ("content_block_id", "name", "content_type", "liquid_tag", "inclusion_count", "created_at", "tags")

    content_block_id: str
    """
    API identifier of the block.
    """

    name: str
    """
    Name of the block.
    """

    content_type: str
    """
    Type of the content, `html` or `text`.
    """

    liquid_tag: str
    """
    Liquid tag that includes the block in a message.
    """

    inclusion_count: int
    """
    Number of times the block is included.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the block.
    """

    last_edited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

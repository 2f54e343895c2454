# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .content_block_summary import ContentBlockSummary


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksListResponse(Result):
    """
    A list of Content Blocks. No `message` is documented here.
    """

    __slots__ = ()
    _required = ("count", "content_blocks")

    count: int
    """
    Number of Content Blocks returned.
    """

    content_blocks: list[ContentBlockSummary] = field(
        metadata={"decode": ListDecoder("ContentBlockSummary"), "absent": list}
    )
    """
    Content Blocks, as many as `limit` allows; empty if `offset` is past the last one.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .content_block_summary import ContentBlockSummary


class ContentBlocksListResponse(Result):
    """
    Some of the Content Blocks. No `message` is documented here.
    """

    __slots__ = ()
    _required = ["count", "content_blocks"]

    def __init__(
        self,
        *,
        count: int,
        content_blocks: Sequence[ContentBlockSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "count": count,
                "content_blocks": content_blocks,
            },
        )

    count: Field[int] = Field("count")
    """
    Number of Content Blocks returned.
    """

    content_blocks: Field[list[ContentBlockSummary]] = Field("content_blocks", many("ContentBlockSummary"))
    """
    The blocks, as many as `limit` allows; empty where `offset` lies past the last one.
    """

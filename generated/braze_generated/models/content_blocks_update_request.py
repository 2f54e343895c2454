# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .content_block_state import ContentBlockState


class ContentBlocksUpdateRequest(Model):
    """
    Changes to a Content Block.
    """

    __slots__ = ()
    _required = ["content_block_id"]

    def __init__(
        self,
        *,
        content_block_id: str,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        content: str | Omit = OMIT,
        state: ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "content_block_id": content_block_id,
                "name": name,
                "description": description,
                "content": content,
                "state": state,
                "tags": tags,
            },
        )

    content_block_id: Field[str] = Field("content_block_id")
    """
    API identifier of the block, as its creation and the list return it.
    """

    name: Field[str | None] = Field("name")
    """
    New name of a block that is still a draft; refused for an active one. Unique in the workspace; fewer
    than 100 characters, of the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
    """

    description: Field[str | None] = Field("description")
    """
    What the block is for. Fewer than 250 characters; not empty where it is given.
    """

    content: Field[str | None] = Field("content")
    """
    The new HTML or text of the block; not empty, and less than 50 KB. May contain Liquid.
    """

    state: Field[ContentBlockState | None] = Field("state")
    """
    Whether the block can be used (`active`, which is also what is meant when it is left out) or is
    still a `draft`.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of tags to put on the block. They must exist already.
    """

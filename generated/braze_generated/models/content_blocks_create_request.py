# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .content_block_state import ContentBlockState


class ContentBlocksCreateRequest(Model):
    """
    A Content Block to create.
    """

    __slots__ = ()
    _required = ["name", "content"]

    def __init__(
        self,
        *,
        name: str,
        content: str,
        description: str | Omit = OMIT,
        state: ContentBlockState | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "content": content,
                "description": description,
                "state": state,
                "tags": tags,
            },
        )

    name: Field[str] = Field("name")
    """
    Name of the block, from which its Liquid tag is made; unique in the workspace. Fewer than 100
    characters, of the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
    """

    content: Field[str] = Field("content")
    """
    The HTML or text of the block; not empty, and less than 50 KB. May contain Liquid.
    """

    description: Field[str | None] = Field("description")
    """
    What the block is for. Fewer than 250 characters; not empty where it is given.
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

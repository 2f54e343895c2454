# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .content_block_state import ContentBlockState


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksUpdateRequest(RequestModel):
    """
    Changes to a Content Block.
    """

    __slots__ = ()
    _required = ["content_block_id"]

    content_block_id: str
    """
    API identifier of the block, as its creation and the list return it.
    """

    name: str | Omit = OMIT
    """
    New name of a block that is still a draft; refused for an active one. Unique in the workspace; fewer
    than 100 characters, of the letters `A` to `Z` and `a` to `z`, digits, `-` and `_`.
    """

    description: str | Omit = OMIT
    """
    What the block is for. Fewer than 250 characters; not empty where it is given.
    """

    content: str | Omit = OMIT
    """
    The new HTML or text of the block; not empty, and less than 50 KB. May contain Liquid.
    """

    state: ContentBlockState | Omit = OMIT
    """
    Whether the block can be used (`active`, which is also what is meant when it is left out) or is
    still a `draft`.
    """

    tags: Sequence[str] | Omit = OMIT
    """
    Names of tags to put on the block. They must exist already.
    """

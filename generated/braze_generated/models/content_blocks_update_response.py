# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksUpdateResponse(Result):
    """
    The identifier and the Liquid tag of the updated block.
    """

    __slots__ = ()
    _required = ("content_block_id", "liquid_tag", "message")

    content_block_id: str
    """
    API identifier of the block.
    """

    liquid_tag: str
    """
    Liquid tag that includes the block in a message, derived from its name.
    """

    message: str
    """
    `success`, or an error message.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the block was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the block was last changed. Not on Braze's page.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ContentBlocksCreateResponse(Result):
    """
    The identifier and the Liquid tag of the new block.
    """

    __slots__ = ()
    _required = ("content_block_id", "liquid_tag", "created_at", "message")

    content_block_id: str
    """
    API identifier of the block, required to read and update it.
    """

    liquid_tag: str
    """
    Liquid tag that includes the block in a message, derived from its name.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    message: str
    """
    `success`, or an error message.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Omit, Result, Timestamp, timestamp


class ContentBlocksCreateResponse(Result):
    """
    The identifier and the Liquid tag of the new block.
    """

    __slots__ = ()
    _required = ["message", "content_block_id", "liquid_tag"]

    def __init__(
        self,
        *,
        content_block_id: str,
        liquid_tag: str,
        message: str,
        created_at: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "content_block_id": content_block_id,
                "liquid_tag": liquid_tag,
                "message": message,
                "created_at": created_at,
            },
        )

    content_block_id: Field[str] = Field("content_block_id")
    """
    API identifier of the block, for reading and updating it.
    """

    liquid_tag: Field[str] = Field("liquid_tag")
    """
    The Liquid tag that includes the block in a message, made from its name.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

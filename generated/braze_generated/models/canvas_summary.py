# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class CanvasSummary(ResponseModel):
    """
    A Canvas as returned in the list.
    """

    __slots__ = ()
    _required = ("id", "name", "tags")

    id: str
    """
    API identifier of the Canvas.
    """

    name: str
    """
    Name of the Canvas.
    """

    tags: list[str | None] = field(metadata={"absent": list})
    """
    Names of the tags on the Canvas. An entry may be null.
    """

    last_edited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the Canvas was last edited.
    """

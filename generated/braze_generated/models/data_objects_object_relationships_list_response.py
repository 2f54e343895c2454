# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_relationship import DataObjectRelationship


@define(kw_only=True, slots=False, repr=False)
class DataObjectsObjectRelationshipsListResponse(Result):
    """
    Some of the relationships, and where the list goes on.
    """

    __slots__ = ()
    _required = ("items", "total_count", "has_more", "offset", "limit")

    items: list[DataObjectRelationship] = field(
        metadata={"decode": ListDecoder("DataObjectRelationship"), "absent": list}
    )
    """
    The relationships.
    """

    total_count: int
    """
    Number of matching relationships in total.
    """

    has_more: bool
    """
    Whether more relationships follow.
    """

    offset: int
    """
    The offset that Braze used.
    """

    limit: int
    """
    The limit that Braze used.
    """

    next_offset: int | None = None
    """
    The `offset` for the rest of the list; null if there is no more.
    """

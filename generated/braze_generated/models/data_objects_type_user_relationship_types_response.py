# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_user_relationship_type import DataObjectUserRelationshipType


@define(kw_only=True, slots=False, repr=False)
class DataObjectsTypeUserRelationshipTypesResponse(Result):
    """
    Some of the relationship types, and where the list goes on.
    """

    __slots__ = ()
    _required = ("items", "total_count", "has_more", "offset", "limit")

    items: list[DataObjectUserRelationshipType] = field(
        metadata={"decode": ListDecoder("DataObjectUserRelationshipType"), "absent": list}
    )
    """
    The relationship types.
    """

    total_count: int
    """
    Number of relationship types in total.
    """

    has_more: bool
    """
    Whether more relationship types follow.
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

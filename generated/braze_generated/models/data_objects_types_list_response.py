# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_type_summary import DataObjectTypeSummary


@define(kw_only=True, slots=False, repr=False)
class DataObjectsTypesListResponse(Result):
    """
    Some of the types, and where the list goes on.
    """

    __slots__ = ()
    _required = ("items", "total_count", "has_more", "offset", "limit")

    items: list[DataObjectTypeSummary] = field(
        metadata={"decode": ListDecoder("DataObjectTypeSummary"), "absent": list}
    )
    """
    The types.
    """

    total_count: int
    """
    Number of matching types in total.
    """

    has_more: bool
    """
    Whether more types follow.
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

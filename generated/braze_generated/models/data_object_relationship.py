# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object import DataObject
    from .data_object_relationship_attributes import DataObjectRelationshipAttributes


@define(kw_only=True, slots=False, repr=False)
class DataObjectRelationship(ResponseModel):
    """
    A relationship between two Data Objects, as seen from the one in the path. Has `to_data_object` or
    `from_data_object`, depending on `anchor`.
    """

    __slots__ = ()
    _required = ("rel_kind", "attributes")

    rel_kind: str
    """
    Kind of the relationship.
    """

    attributes: DataObjectRelationshipAttributes = field(
        metadata={"decode": ObjectDecoder("DataObjectRelationshipAttributes")}
    )
    """
    Values of a relationship, keyed by the field names in the schema of its relationship type. They are
    separate from the attributes of the Data Objects that it links.
    """

    to_data_object: DataObject | None = field(default=None, metadata={"decode": ObjectDecoder("DataObject")})
    """
    The Data Object to which the relationship leads. Present if `anchor` is `source`.
    """

    from_data_object: DataObject | None = field(default=None, metadata={"decode": ObjectDecoder("DataObject")})
    """
    The Data Object at which the relationship starts. Present if `anchor` is `target`.
    """

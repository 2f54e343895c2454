# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object_related_user import DataObjectRelatedUser
    from .data_object_relationship_attributes import DataObjectRelationshipAttributes


@define(kw_only=True, slots=False, repr=False)
class DataObjectUserRelationship(ResponseModel):
    """
    A relationship between a Data Object and a user.
    """

    __slots__ = ()
    _required = ("type_name", "external_id", "rel_kind", "user", "attributes")

    type_name: str
    """
    Machine name of the Data Object's type.
    """

    external_id: str
    """
    Your identifier of the Data Object. It is not the external id of the user.
    """

    rel_kind: str
    """
    Kind of the relationship.
    """

    user: DataObjectRelatedUser = field(metadata={"decode": ObjectDecoder("DataObjectRelatedUser")})
    """
    A user who is linked to a Data Object.
    """

    attributes: DataObjectRelationshipAttributes = field(
        metadata={"decode": ObjectDecoder("DataObjectRelationshipAttributes")}
    )
    """
    Values of a relationship, keyed by the field names in the schema of its relationship type. They are
    separate from the attributes of the Data Objects that it links.
    """

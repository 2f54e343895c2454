# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DataObjectRelationshipType(ResponseModel):
    """
    A kind of relationship that two types of Data Objects can have.
    """

    __slots__ = ()
    _required = ("from_type_name", "to_type_name", "rel_kind", "display_name", "related_type_name")

    from_type_name: str
    """
    The type at which the relationship starts.
    """

    to_type_name: str
    """
    The type to which the relationship leads.
    """

    rel_kind: str
    """
    Kind of the relationship, for use in relationships. The same kind can exist for several pairs of
    types.
    """

    display_name: str
    """
    Name of the kind in the dashboard.
    """

    related_type_name: str
    """
    The type on the other side, as seen from the type in the path.
    """

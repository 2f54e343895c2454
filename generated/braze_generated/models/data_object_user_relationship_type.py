# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DataObjectUserRelationshipType(ResponseModel):
    """
    A kind of relationship that a Data Object can have to users.
    """

    __slots__ = ()
    _required = ("rel_kind", "display_name")

    rel_kind: str
    """
    Kind of the relationship, for use in relationships.
    """

    display_name: str
    """
    Name of the kind in the dashboard.
    """

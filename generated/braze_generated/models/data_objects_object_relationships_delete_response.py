# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class DataObjectsObjectRelationshipsDeleteResponse(Result):
    """
    Result of deleting a relationship.
    """

    __slots__ = ()
    _required = ("deleted",)

    deleted: bool
    """
    Whether the relationship was deleted.
    """

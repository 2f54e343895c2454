# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_user_relationship import DataObjectUserRelationship


@define(kw_only=True, slots=False, repr=False)
class DataObjectsObjectUsersReplaceResponse(Result):
    """
    The relationship as stored.
    """

    __slots__ = ()
    _required = ("user_relationship",)

    user_relationship: DataObjectUserRelationship = field(
        metadata={"decode": ObjectDecoder("DataObjectUserRelationship")}
    )
    """
    A relationship between a Data Object and a user.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_relationship import DataObjectRelationship


@define(kw_only=True, slots=False, repr=False)
class DataObjectsObjectRelationshipsUpdateResponse(Result):
    """
    The relationship as stored.
    """

    __slots__ = ()
    _required = ("object_relationship",)

    object_relationship: DataObjectRelationship = field(metadata={"decode": ObjectDecoder("DataObjectRelationship")})
    """
    A relationship between two Data Objects, as seen from the one in the path. Has `to_data_object` or
    `from_data_object`, depending on `anchor`.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object_type_metadata import DataObjectTypeMetadata


@define(kw_only=True, slots=False, repr=False)
class DataObjectTypeSummary(ResponseModel):
    """
    A type of Data Objects, without its schema.
    """

    __slots__ = ()
    _required = ("type_name", "metadata")

    type_name: str
    """
    Machine name of the type, unique in the workspace.
    """

    metadata: DataObjectTypeMetadata = field(metadata={"decode": ObjectDecoder("DataObjectTypeMetadata")})
    """
    Settings of a type.
    """

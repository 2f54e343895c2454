# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object_type_metadata import DataObjectTypeMetadata
    from .data_object_type_schema import DataObjectTypeSchema


@define(kw_only=True, slots=False, repr=False)
class DataObjectType(ResponseModel):
    """
    A type of Data Objects with its schema.
    """

    __slots__ = ()
    _required = ("type_name", "metadata", "schema_def")

    type_name: str
    """
    Machine name of the type, unique in the workspace.
    """

    metadata: DataObjectTypeMetadata = field(metadata={"decode": ObjectDecoder("DataObjectTypeMetadata")})
    """
    Settings of a type.
    """

    schema_def: DataObjectTypeSchema = field(metadata={"decode": ObjectDecoder("DataObjectTypeSchema")})
    """
    The fields that Data Objects of the type can have, written as a JSON Schema. Fields that it does not
    declare are rejected on writes.
    """

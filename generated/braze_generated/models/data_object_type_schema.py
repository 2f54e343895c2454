# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object_type_fields import DataObjectTypeFields


@define(kw_only=True, slots=False, repr=False)
class DataObjectTypeSchema(ResponseModel):
    """
    The fields that Data Objects of the type can have, written as a JSON Schema. Fields that it does not
    declare are rejected on writes.
    """

    __slots__ = ()

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    JSON type of a Data Object's attributes.
    """

    properties: DataObjectTypeFields | None = field(
        default=None, metadata={"decode": ObjectDecoder("DataObjectTypeFields")}
    )
    """
    Fields of a type, keyed by name.
    """

    required: list[str] | None = None
    """
    Names of the required fields.
    """

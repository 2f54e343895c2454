# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .data_object_attributes import DataObjectAttributes


@define(kw_only=True, slots=False, repr=False)
class DataObject(ResponseModel):
    """
    A Data Object.
    """

    __slots__ = ()
    _required = ("type_name", "external_id", "attributes")

    type_name: str
    """
    Machine name of its type.
    """

    external_id: str
    """
    Your identifier of the Data Object, unique within its type.
    """

    attributes: DataObjectAttributes = field(metadata={"decode": ObjectDecoder("DataObjectAttributes")})
    """
    Values of a Data Object, keyed by the field names in the schema of its type. Braze rejects unknown
    fields and values of the wrong type (400).
    """

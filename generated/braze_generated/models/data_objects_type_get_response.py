# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object_type import DataObjectType


@define(kw_only=True, slots=False, repr=False)
class DataObjectsTypeGetResponse(Result):
    """
    The type.
    """

    __slots__ = ()
    _required = ("data_object_type",)

    data_object_type: DataObjectType = field(metadata={"decode": ObjectDecoder("DataObjectType")})
    """
    A type of Data Objects with its schema.
    """

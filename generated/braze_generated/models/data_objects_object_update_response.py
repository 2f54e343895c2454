# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .data_object import DataObject


@define(kw_only=True, slots=False, repr=False)
class DataObjectsObjectUpdateResponse(Result):
    """
    The Data Object as stored.
    """

    __slots__ = ()
    _required = ("data_object",)

    data_object: DataObject = field(metadata={"decode": ObjectDecoder("DataObject")})
    """
    A Data Object.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .data_object_type_field import DataObjectTypeField as DataObjectTypeField


class DataObjectTypeFields(Map["DataObjectTypeField"]):
    """
    Fields of a type, keyed by name.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("DataObjectTypeField"))

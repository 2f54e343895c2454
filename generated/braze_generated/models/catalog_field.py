# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CatalogField(ResponseModel):
    """
    A field of a catalog.
    """

    __slots__ = ()
    _required = ("name", "type")

    name: str
    """
    Name of the field, which is a key of the items.
    """

    type_: str = field(metadata={"name": "type"})
    """
    Type of the values: `string`, `number`, `boolean`, `time`, `geo` (longitude and latitude), `object`
    or `array`.
    """

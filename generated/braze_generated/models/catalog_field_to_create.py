# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .catalog_field_type import CatalogFieldType


@define(kw_only=True, slots=False, repr=False)
class CatalogFieldToCreate(RequestModel):
    """
    A field to create.
    """

    __slots__ = ()
    _required = ("name", "type")

    name: str
    """
    Name of the field, unique in the catalog: letters, numbers, hyphens and underscores, at most 250
    characters.
    """

    type_: CatalogFieldType = field(metadata={"name": "type"})
    """
    Type of the values of a field. `time` is an ISO 8601 string. `geo` is a list with the longitude
    (-180 to 180) and the latitude (-90 to 90), in this order. An `object` or `array` can be nested up
    to 50 levels deep.
    """

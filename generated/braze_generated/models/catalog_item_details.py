# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CatalogItemDetails(ResponseModel):
    """
    An item: its `id`, and the values of the other fields of the catalog by the name of the field. A
    time is an ISO 8601 string, and a place (`geo`) is a list with the longitude and the latitude.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Identifier of the item, unique in the catalog.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class CatalogItemToDelete(RequestModel):
    """
    An item to delete.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Identifier of the item.
    """

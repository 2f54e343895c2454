# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .catalog_item_details import CatalogItemDetails


@define(kw_only=True, slots=False, repr=False)
class CatalogsItemsListResponse(Result):
    """
    A page of items.
    """

    __slots__ = ()
    _required = ("items", "message")

    items: list[CatalogItemDetails] = field(metadata={"decode": ListDecoder("CatalogItemDetails"), "absent": list})
    """
    Items on this page, at most 50.
    """

    message: str
    """
    `success`, or an error message.
    """

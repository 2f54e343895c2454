# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .catalog_selection_filter import CatalogSelectionFilter
    from .catalog_selection_order import CatalogSelectionOrder


@define(kw_only=True, slots=False, repr=False)
class CatalogSelection(RequestModel):
    """
    A named set of filters that chooses items of a catalog. `sort_field` and `sort_order` belong
    together: without both, the items are in random order.
    """

    __slots__ = ()
    _required = ("name",)

    name: str
    """
    Name of the selection, unique in the catalog.
    """

    description: str | Omit = OMIT
    """
    Description of the selection.
    """

    external_id: str | Omit = OMIT
    """
    Identifier of the selection in the system where it comes from.
    """

    source: str | Omit = OMIT
    """
    Where the catalog comes from, such as `Shopify` or `Braze`.
    """

    filters: Sequence[CatalogSelectionFilter | dicts.CatalogSelectionFilter] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("CatalogSelectionFilter")}
    )
    """
    Filters that must all match, at most 10; Braze may require the list. An empty list chooses all
    items. At most one field of type `array` may be used.
    """

    results_limit: int | Omit = OMIT
    """
    Maximum number of items that the selection returns, from 1 to 50; Braze may require it.
    """

    sort_field: str | Omit = OMIT
    """
    Name of the field by which the items are sorted. Give `sort_order` too.
    """

    sort_order: CatalogSelectionOrder | Omit = OMIT
    """
    Order of the items by the value of `sort_field`, ascending or descending. Give `sort_field` too.
    """

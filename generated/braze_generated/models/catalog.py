# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .catalog_field import CatalogField


@define(kw_only=True, slots=False, repr=False)
class Catalog(ResponseModel):
    """
    A catalog, without its items.
    """

    __slots__ = ()
    _required = ("name", "fields", "num_items", "updated_at")

    name: str
    """
    Name of the catalog, which identifies it in all requests.
    """

    fields: list[CatalogField] = field(metadata={"decode": ListDecoder("CatalogField"), "absent": list})
    """
    Fields of the catalog. The first one is `id`.
    """

    num_items: int
    """
    Number of items in the catalog.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the catalog was last updated.
    """

    description: str | None = None
    """
    Description of the catalog.
    """

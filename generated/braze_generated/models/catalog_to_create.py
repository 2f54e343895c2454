# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .catalog_field_to_create import CatalogFieldToCreate


@define(kw_only=True, slots=False, repr=False)
class CatalogToCreate(RequestModel):
    """
    A catalog with its fields.
    """

    __slots__ = ()
    _required = ("name", "description", "fields")

    name: str
    """
    Name of the catalog, unique in the workspace: letters, numbers, hyphens and underscores, at most 250
    characters.
    """

    description: str
    """
    Description of the catalog, at most 250 characters.
    """

    fields: Sequence[CatalogFieldToCreate | dicts.CatalogFieldToCreate] = field(
        metadata={"decode": ListDecoder("CatalogFieldToCreate")}
    )
    """
    Fields of the catalog, with unique names; at most 500. The first one must be `id`, with the type
    `string`.
    """

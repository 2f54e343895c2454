# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /catalogs/{catalog_name}/items"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CatalogsItemsDeleteResponse

ENDPOINT: Endpoint[CatalogsItemsDeleteResponse] = Endpoint(
    operation=OPERATIONS["catalogs_items_delete"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(),
    headers=(),
    body=(
        Argument(
            "items",
            "items",
            "Sequence[CatalogItemToDelete | dicts.CatalogItemToDelete]",
            ListDecoder("CatalogItemToDelete"),
        ),
    ),
    result="CatalogsItemsDeleteResponse",
)

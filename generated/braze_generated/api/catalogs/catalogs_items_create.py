# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /catalogs/{catalog_name}/items"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CatalogsItemsCreateResponse

ENDPOINT: Endpoint[CatalogsItemsCreateResponse] = Endpoint(
    operation=OPERATIONS["catalogs_items_create"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(),
    headers=(),
    body=(
        Argument(
            "items", "items", "Sequence[CatalogItemToStore | Mapping[str, Any]]", ListDecoder("CatalogItemToStore")
        ),
    ),
    result="CatalogsItemsCreateResponse",
)

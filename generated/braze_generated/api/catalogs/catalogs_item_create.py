# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /catalogs/{catalog_name}/items/{item_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CatalogsItemCreateResponse

ENDPOINT: Endpoint[CatalogsItemCreateResponse] = Endpoint(
    operation=OPERATIONS["catalogs_item_create"],
    path=(
        Argument("catalog_name", "catalog_name", "str"),
        Argument("item_id", "item_id", "str"),
    ),
    query=(),
    headers=(),
    body=(
        Argument("items", "items", "Sequence[CatalogItemValues | Mapping[str, Any]]", ListDecoder("CatalogItemValues")),
    ),
    result="CatalogsItemCreateResponse",
)

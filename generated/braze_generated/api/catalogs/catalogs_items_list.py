# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /catalogs/{catalog_name}/items"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsItemsListResponse

ENDPOINT: Endpoint[CatalogsItemsListResponse] = Endpoint(
    operation=OPERATIONS["catalogs_items_list"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="CatalogsItemsListResponse",
)

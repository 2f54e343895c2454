# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /catalogs/{catalog_name}/items/{item_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsItemGetResponse

ENDPOINT: Endpoint[CatalogsItemGetResponse] = Endpoint(
    operation=OPERATIONS["catalogs_item_get"],
    path=(
        Argument("catalog_name", "catalog_name", "str"),
        Argument("item_id", "item_id", "str"),
    ),
    query=(),
    headers=(),
    body=None,
    result="CatalogsItemGetResponse",
)

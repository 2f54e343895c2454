# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /catalogs/{catalog_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsDeleteResponse

ENDPOINT: Endpoint[CatalogsDeleteResponse] = Endpoint(
    operation=OPERATIONS["catalogs_delete"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(),
    headers=(),
    body=None,
    result="CatalogsDeleteResponse",
)

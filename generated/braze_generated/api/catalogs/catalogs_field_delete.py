# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /catalogs/{catalog_name}/fields/{field_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsFieldDeleteResponse

ENDPOINT: Endpoint[CatalogsFieldDeleteResponse] = Endpoint(
    operation=OPERATIONS["catalogs_field_delete"],
    path=(
        Argument("catalog_name", "catalog_name", "str"),
        Argument("field_name", "field_name", "str"),
    ),
    query=(),
    headers=(),
    body=None,
    result="CatalogsFieldDeleteResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /catalogs/{catalog_name}/fields"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CatalogsFieldsCreateResponse

ENDPOINT: Endpoint[CatalogsFieldsCreateResponse] = Endpoint(
    operation=OPERATIONS["catalogs_fields_create"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(),
    headers=(),
    body=(
        Argument(
            "fields",
            "fields",
            "Sequence[CatalogFieldToCreate | dicts.CatalogFieldToCreate]",
            ListDecoder("CatalogFieldToCreate"),
        ),
    ),
    result="CatalogsFieldsCreateResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /catalogs/{catalog_name}/selections"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import CatalogsSelectionsCreateResponse

ENDPOINT: Endpoint[CatalogsSelectionsCreateResponse] = Endpoint(
    operation=OPERATIONS["catalogs_selections_create"],
    path=(Argument("catalog_name", "catalog_name", "str"),),
    query=(),
    headers=(),
    body=(
        Argument(
            "selection", "selection", "CatalogSelection | dicts.CatalogSelection", ObjectDecoder("CatalogSelection")
        ),
    ),
    result="CatalogsSelectionsCreateResponse",
)

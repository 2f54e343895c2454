# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /catalogs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import CatalogsCreateResponse

ENDPOINT: Endpoint[CatalogsCreateResponse] = Endpoint(
    operation=OPERATIONS["catalogs_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "catalogs", "catalogs", "Sequence[CatalogToCreate | dicts.CatalogToCreate]", ListDecoder("CatalogToCreate")
        ),
    ),
    result="CatalogsCreateResponse",
)

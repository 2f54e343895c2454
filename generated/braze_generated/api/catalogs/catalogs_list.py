# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /catalogs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Endpoint

if TYPE_CHECKING:
    from ...models import CatalogsListResponse

ENDPOINT: Endpoint[CatalogsListResponse] = Endpoint(
    operation=OPERATIONS["catalogs_list"],
    path=(),
    query=(),
    headers=(),
    body=None,
    result="CatalogsListResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /data_objects/types"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsTypesListResponse

ENDPOINT: Endpoint[DataObjectsTypesListResponse] = Endpoint(
    operation=OPERATIONS["data_objects_types_list"],
    path=(),
    query=(
        Argument("search_term", "search_term", "str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="DataObjectsTypesListResponse",
)

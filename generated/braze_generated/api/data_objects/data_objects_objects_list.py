# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /data_objects/objects/{type_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsObjectsListResponse

ENDPOINT: Endpoint[DataObjectsObjectsListResponse] = Endpoint(
    operation=OPERATIONS["data_objects_objects_list"],
    path=(Argument("type_name", "type_name", "str"),),
    query=(
        Argument("search_term", "search_term", "str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="DataObjectsObjectsListResponse",
)

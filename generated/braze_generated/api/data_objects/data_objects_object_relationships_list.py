# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /data_objects/objects/{type_name}/{external_id}/object_relationships"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsObjectRelationshipsListResponse

ENDPOINT: Endpoint[DataObjectsObjectRelationshipsListResponse] = Endpoint(
    operation=OPERATIONS["data_objects_object_relationships_list"],
    path=(
        Argument("type_name", "type_name", "str"),
        Argument("external_id", "external_id", "str"),
    ),
    query=(
        Argument("anchor", "anchor", "DataObjectAnchor"),
        Argument("rel_kind", "rel_kind", "str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="DataObjectsObjectRelationshipsListResponse",
)

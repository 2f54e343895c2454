# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /data_objects/types/{type_name}/object_relationship_types"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsTypeObjectRelationshipTypesResponse

ENDPOINT: Endpoint[DataObjectsTypeObjectRelationshipTypesResponse] = Endpoint(
    operation=OPERATIONS["data_objects_type_object_relationship_types"],
    path=(Argument("type_name", "type_name", "str"),),
    query=(
        Argument("anchor", "anchor", "DataObjectAnchor"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
    ),
    headers=(),
    body=None,
    result="DataObjectsTypeObjectRelationshipTypesResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /data_objects/objects/{type_name}/{external_id}/object_relationships"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import DataObjectsObjectRelationshipsCreateResponse

ENDPOINT: Endpoint[DataObjectsObjectRelationshipsCreateResponse] = Endpoint(
    operation=OPERATIONS["data_objects_object_relationships_create"],
    path=(
        Argument("type_name", "type_name", "str"),
        Argument("external_id", "external_id", "str"),
    ),
    query=(),
    headers=(),
    body=(
        Argument("rel_kind", "rel_kind", "str"),
        Argument("related_type_name", "related_type_name", "str"),
        Argument("related_external_id", "related_external_id", "str"),
        Argument("anchor", "anchor", "DataObjectAnchor"),
        Argument(
            "attributes",
            "attributes",
            "DataObjectRelationshipAttributes | Mapping[str, Any]",
            ObjectDecoder("DataObjectRelationshipAttributes"),
        ),
    ),
    result="DataObjectsObjectRelationshipsCreateResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""PATCH /data_objects/objects/{type_name}/{external_id}/users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import DataObjectsObjectUsersUpdateResponse

ENDPOINT: Endpoint[DataObjectsObjectUsersUpdateResponse] = Endpoint(
    operation=OPERATIONS["data_objects_object_users_update"],
    path=(
        Argument("type_name", "type_name", "str"),
        Argument("external_id", "external_id", "str"),
    ),
    query=(),
    headers=(),
    body=(
        Argument("braze_id", "braze_id", "str"),
        Argument("rel_kind", "rel_kind", "str"),
        Argument(
            "attributes",
            "attributes",
            "DataObjectRelationshipAttributes | Mapping[str, Any]",
            ObjectDecoder("DataObjectRelationshipAttributes"),
        ),
    ),
    result="DataObjectsObjectUsersUpdateResponse",
)

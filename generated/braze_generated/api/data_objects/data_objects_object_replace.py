# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /data_objects/objects/{type_name}/{external_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import DataObjectsObjectReplaceResponse

ENDPOINT: Endpoint[DataObjectsObjectReplaceResponse] = Endpoint(
    operation=OPERATIONS["data_objects_object_replace"],
    path=(
        Argument("type_name", "type_name", "str"),
        Argument("external_id", "external_id", "str"),
    ),
    query=(),
    headers=(),
    body=(
        Argument(
            "attributes",
            "attributes",
            "DataObjectAttributes | Mapping[str, Any]",
            ObjectDecoder("DataObjectAttributes"),
        ),
        Argument("display_name", "display_name", "str"),
    ),
    result="DataObjectsObjectReplaceResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /data_objects/objects/{type_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import DataObjectsObjectsCreateResponse

ENDPOINT: Endpoint[DataObjectsObjectsCreateResponse] = Endpoint(
    operation=OPERATIONS["data_objects_objects_create"],
    path=(Argument("type_name", "type_name", "str"),),
    query=(),
    headers=(),
    body=(
        Argument("external_id", "external_id", "str"),
        Argument(
            "attributes",
            "attributes",
            "DataObjectAttributes | Mapping[str, Any]",
            ObjectDecoder("DataObjectAttributes"),
        ),
        Argument("display_name", "display_name", "str"),
    ),
    result="DataObjectsObjectsCreateResponse",
)

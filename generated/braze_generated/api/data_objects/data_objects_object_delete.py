# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /data_objects/objects/{type_name}/{external_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsObjectDeleteResponse

ENDPOINT: Endpoint[DataObjectsObjectDeleteResponse] = Endpoint(
    operation=OPERATIONS["data_objects_object_delete"],
    path=(
        Argument("type_name", "type_name", "str"),
        Argument("external_id", "external_id", "str"),
    ),
    query=(),
    headers=(),
    body=None,
    result="DataObjectsObjectDeleteResponse",
)

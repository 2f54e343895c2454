# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /data_objects/types/{type_name}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import DataObjectsTypeGetResponse

ENDPOINT: Endpoint[DataObjectsTypeGetResponse] = Endpoint(
    operation=OPERATIONS["data_objects_type_get"],
    path=(Argument("type_name", "type_name", "str"),),
    query=(),
    headers=(),
    body=None,
    result="DataObjectsTypeGetResponse",
)

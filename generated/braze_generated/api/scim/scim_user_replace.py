# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /scim/v2/Users/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import ScimUserReplaceResponse

ENDPOINT: Endpoint[ScimUserReplaceResponse] = Endpoint(
    operation=OPERATIONS["scim_user_replace"],
    path=(Argument("id", "id", "str"),),
    query=(),
    headers=(Argument("x_request_origin", "X-Request-Origin", "str"),),
    body=(
        Argument("schemas", "schemas", "Sequence[ScimUserSchema]"),
        Argument("name", "name", "ScimName | dicts.ScimName", ObjectDecoder("ScimName")),
        Argument("department", "department", "ScimDepartment"),
        Argument(
            "permissions", "permissions", "ScimPermissions | dicts.ScimPermissions", ObjectDecoder("ScimPermissions")
        ),
    ),
    result="ScimUserReplaceResponse",
)

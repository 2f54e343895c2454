# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /scim/v2/Users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import ScimUsersCreateResponse

ENDPOINT: Endpoint[ScimUsersCreateResponse] = Endpoint(
    operation=OPERATIONS["scim_users_create"],
    path=(),
    query=(),
    headers=(Argument("x_request_origin", "X-Request-Origin", "str"),),
    body=(
        Argument("schemas", "schemas", "Sequence[ScimUserSchema]"),
        Argument("user_name", "userName", "str"),
        Argument("name", "name", "ScimName | dicts.ScimName", ObjectDecoder("ScimName")),
        Argument("department", "department", "ScimDepartment"),
        Argument(
            "permissions", "permissions", "ScimPermissions | dicts.ScimPermissions", ObjectDecoder("ScimPermissions")
        ),
    ),
    result="ScimUsersCreateResponse",
)

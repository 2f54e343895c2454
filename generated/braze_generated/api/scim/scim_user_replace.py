# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /scim/v2/Users/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ObjectDecoder

if TYPE_CHECKING:
    from ...models import ScimUserReplaceResponse

ENDPOINT: Endpoint[ScimUserReplaceResponse] = Endpoint(
    operation=OPERATIONS["scim_user_replace"],
    path=(Argument("id", "id"),),
    query=(),
    headers=(Argument("x_request_origin", "X-Request-Origin"),),
    body=(
        Argument("schemas", "schemas"),
        Argument("name", "name", ObjectDecoder("ScimName")),
        Argument("department", "department"),
        Argument("permissions", "permissions", ObjectDecoder("ScimPermissions")),
    ),
    result="ScimUserReplaceResponse",
)

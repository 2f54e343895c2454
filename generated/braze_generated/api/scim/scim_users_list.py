# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /scim/v2/Users"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import ScimUsersListResponse

ENDPOINT: Endpoint[ScimUsersListResponse] = Endpoint(
    operation=OPERATIONS["scim_users_list"],
    path=(),
    query=(Argument("filter_", "filter", "str"),),
    headers=(Argument("x_request_origin", "X-Request-Origin", "str"),),
    body=None,
    result="ScimUsersListResponse",
)

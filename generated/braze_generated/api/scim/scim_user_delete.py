# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /scim/v2/Users/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmptyResponse

ENDPOINT: Endpoint[EmptyResponse] = Endpoint(
    operation=OPERATIONS["scim_user_delete"],
    path=(Argument("id", "id", "str"),),
    query=(),
    headers=(Argument("x_request_origin", "X-Request-Origin", "str"),),
    body=None,
    result="EmptyResponse",
)

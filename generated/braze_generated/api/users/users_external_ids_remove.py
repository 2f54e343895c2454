# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/external_ids/remove"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import UsersExternalIdsRemoveResponse

ENDPOINT: Endpoint[UsersExternalIdsRemoveResponse] = Endpoint(
    operation=OPERATIONS["users_external_ids_remove"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("external_ids", "external_ids", "Sequence[str]"),),
    result="UsersExternalIdsRemoveResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/external_ids/remove"""

from ...client import Endpoint
from ...models.users_external_ids_remove_response import UsersExternalIdsRemoveResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_external_ids_remove"],
    path={},
    query={},
    headers={},
    body={"external_ids": "external_ids"},
    request="UsersExternalIdsRemoveRequest",
    result=UsersExternalIdsRemoveResponse,
)

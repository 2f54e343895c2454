# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/external_ids/rename"""

from ...client import Endpoint
from ...models.users_external_ids_rename_response import UsersExternalIdsRenameResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_external_ids_rename"],
    path={},
    query={},
    headers={},
    body={"external_id_renames": "external_id_renames"},
    request="UsersExternalIdsRenameRequest",
    result=UsersExternalIdsRenameResponse,
)

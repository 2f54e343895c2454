# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/alias/new"""

from ...client import Endpoint
from ...models.users_alias_new_response import UsersAliasNewResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_alias_new"],
    path={},
    query={},
    headers={},
    body={"user_aliases": "user_aliases"},
    request="UsersAliasNewRequest",
    result=UsersAliasNewResponse,
)

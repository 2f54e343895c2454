# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/delete"""

from ...client import Endpoint
from ...models.users_delete_response import UsersDeleteResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_delete"],
    path={},
    query={},
    headers={},
    body={
        "external_ids": "external_ids",
        "user_aliases": "user_aliases",
        "braze_ids": "braze_ids",
        "email_addresses": "email_addresses",
        "phone_numbers": "phone_numbers",
    },
    request="UsersDeleteRequest",
    result=UsersDeleteResponse,
)

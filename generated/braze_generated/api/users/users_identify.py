# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/identify"""

from ...client import Endpoint
from ...models.users_identify_response import UsersIdentifyResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_identify"],
    path={},
    query={},
    headers={},
    body={
        "aliases_to_identify": "aliases_to_identify",
        "emails_to_identify": "emails_to_identify",
        "phone_numbers_to_identify": "phone_numbers_to_identify",
        "merge_behavior": "merge_behavior",
    },
    request="UsersIdentifyRequest",
    result=UsersIdentifyResponse,
)

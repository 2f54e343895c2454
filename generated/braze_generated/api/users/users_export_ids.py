# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/ids"""

from ...client import Endpoint
from ...models.users_export_ids_response import UsersExportIdsResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_export_ids"],
    path={},
    query={},
    headers={},
    body={
        "external_ids": "external_ids",
        "user_aliases": "user_aliases",
        "device_id": "device_id",
        "braze_id": "braze_id",
        "email_address": "email_address",
        "phone": "phone",
        "fields_to_export": "fields_to_export",
    },
    request="UsersExportIdsRequest",
    result=UsersExportIdsResponse,
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/global_control_group"""

from ...client import Endpoint
from ...models.users_export_global_control_group_response import UsersExportGlobalControlGroupResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_export_global_control_group"],
    path={},
    query={},
    headers={},
    body={
        "callback_endpoint": "callback_endpoint",
        "fields_to_export": "fields_to_export",
        "output_format": "output_format",
    },
    request="UsersExportGlobalControlGroupRequest",
    result=UsersExportGlobalControlGroupResponse,
)

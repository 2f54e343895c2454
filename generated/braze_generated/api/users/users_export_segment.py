# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/segment"""

from ...client import Endpoint
from ...models.users_export_segment_response import UsersExportSegmentResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["users_export_segment"],
    path={},
    query={},
    headers={},
    body={
        "segment_id": "segment_id",
        "callback_endpoint": "callback_endpoint",
        "fields_to_export": "fields_to_export",
        "custom_attributes_to_export": "custom_attributes_to_export",
        "output_format": "output_format",
    },
    request="UsersExportSegmentRequest",
    result=UsersExportSegmentResponse,
)

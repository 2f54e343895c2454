# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/segment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import UsersExportSegmentResponse

ENDPOINT: Endpoint[UsersExportSegmentResponse] = Endpoint(
    operation=OPERATIONS["users_export_segment"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("segment_id", "segment_id"),
        Argument("fields_to_export", "fields_to_export"),
        Argument("callback_endpoint", "callback_endpoint"),
        Argument("custom_attributes_to_export", "custom_attributes_to_export"),
        Argument("output_format", "output_format"),
    ),
    result="UsersExportSegmentResponse",
)

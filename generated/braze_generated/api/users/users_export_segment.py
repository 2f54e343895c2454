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
        Argument("segment_id", "segment_id", "str"),
        Argument("fields_to_export", "fields_to_export", "Sequence[ProfileField]"),
        Argument("callback_endpoint", "callback_endpoint", "str"),
        Argument("custom_attributes_to_export", "custom_attributes_to_export", "Sequence[str]"),
        Argument("output_format", "output_format", "ExportFormat"),
    ),
    result="UsersExportSegmentResponse",
)

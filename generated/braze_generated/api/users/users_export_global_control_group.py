# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/global_control_group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import UsersExportGlobalControlGroupResponse

ENDPOINT: Endpoint[UsersExportGlobalControlGroupResponse] = Endpoint(
    operation=OPERATIONS["users_export_global_control_group"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("fields_to_export", "fields_to_export", "Sequence[ProfileField]"),
        Argument("callback_endpoint", "callback_endpoint", "str"),
        Argument("output_format", "output_format", "ExportFormat"),
    ),
    result="UsersExportGlobalControlGroupResponse",
)

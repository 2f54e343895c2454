# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/ids"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.model import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersExportIdsResponse

ENDPOINT: Endpoint[UsersExportIdsResponse] = Endpoint(
    operation=OPERATIONS["users_export_ids"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("external_ids", "external_ids"),
        Argument("user_aliases", "user_aliases", ListDecoder("UserAlias")),
        Argument("device_id", "device_id"),
        Argument("braze_id", "braze_id"),
        Argument("email_address", "email_address"),
        Argument("phone", "phone"),
        Argument("fields_to_export", "fields_to_export"),
    ),
    result="UsersExportIdsResponse",
)

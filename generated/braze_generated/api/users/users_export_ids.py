# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/export/ids"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersExportIdsResponse

ENDPOINT: Endpoint[UsersExportIdsResponse] = Endpoint(
    operation=OPERATIONS["users_export_ids"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("external_ids", "external_ids", "Sequence[str]"),
        Argument("user_aliases", "user_aliases", "Sequence[UserAlias | dicts.UserAlias]", ListDecoder("UserAlias")),
        Argument("device_id", "device_id", "str"),
        Argument("braze_id", "braze_id", "str"),
        Argument("email_address", "email_address", "str"),
        Argument("phone", "phone", "str"),
        Argument("fields_to_export", "fields_to_export", "Sequence[ProfileField]"),
    ),
    result="UsersExportIdsResponse",
)

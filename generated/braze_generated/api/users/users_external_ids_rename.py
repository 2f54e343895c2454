# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/external_ids/rename"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersExternalIdsRenameResponse

ENDPOINT: Endpoint[UsersExternalIdsRenameResponse] = Endpoint(
    operation=OPERATIONS["users_external_ids_rename"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "external_id_renames",
            "external_id_renames",
            "Sequence[ExternalIdRename | dicts.ExternalIdRename]",
            ListDecoder("ExternalIdRename"),
        ),
    ),
    result="UsersExternalIdsRenameResponse",
)

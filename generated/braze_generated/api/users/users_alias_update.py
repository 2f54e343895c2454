# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/alias/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersAliasUpdateResponse

ENDPOINT: Endpoint[UsersAliasUpdateResponse] = Endpoint(
    operation=OPERATIONS["users_alias_update"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "alias_updates", "alias_updates", "Sequence[AliasUpdate | dicts.AliasUpdate]", ListDecoder("AliasUpdate")
        ),
    ),
    result="UsersAliasUpdateResponse",
)

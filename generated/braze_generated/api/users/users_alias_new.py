# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/alias/new"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersAliasNewResponse

ENDPOINT: Endpoint[UsersAliasNewResponse] = Endpoint(
    operation=OPERATIONS["users_alias_new"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "user_aliases",
            "user_aliases",
            "Sequence[AliasToCreate | dicts.AliasToCreate]",
            ListDecoder("AliasToCreate"),
        ),
    ),
    result="UsersAliasNewResponse",
)

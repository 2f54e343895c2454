# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/merge"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersMergeResponse

ENDPOINT: Endpoint[UsersMergeResponse] = Endpoint(
    operation=OPERATIONS["users_merge"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("merge_updates", "merge_updates", "Sequence[UserMerge | dicts.UserMerge]", ListDecoder("UserMerge")),
    ),
    result="UsersMergeResponse",
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersDeleteResponse

ENDPOINT: Endpoint[UsersDeleteResponse] = Endpoint(
    operation=OPERATIONS["users_delete"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("external_ids", "external_ids", "Sequence[str]"),
        Argument("user_aliases", "user_aliases", "Sequence[UserAlias | dicts.UserAlias]", ListDecoder("UserAlias")),
        Argument("braze_ids", "braze_ids", "Sequence[str]"),
        Argument(
            "email_addresses",
            "email_addresses",
            "Sequence[EmailToDelete | dicts.EmailToDelete | str]",
            ListDecoder("EmailToDelete"),
        ),
        Argument(
            "phone_numbers",
            "phone_numbers",
            "Sequence[PhoneNumberToDelete | dicts.PhoneNumberToDelete | str]",
            ListDecoder("PhoneNumberToDelete"),
        ),
    ),
    result="UsersDeleteResponse",
)

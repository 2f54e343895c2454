# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /users/identify"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import UsersIdentifyResponse

ENDPOINT: Endpoint[UsersIdentifyResponse] = Endpoint(
    operation=OPERATIONS["users_identify"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "aliases_to_identify",
            "aliases_to_identify",
            "Sequence[AliasToIdentify | dicts.AliasToIdentify]",
            ListDecoder("AliasToIdentify"),
        ),
        Argument(
            "emails_to_identify",
            "emails_to_identify",
            "Sequence[EmailToIdentify | dicts.EmailToIdentify]",
            ListDecoder("EmailToIdentify"),
        ),
        Argument(
            "phone_numbers_to_identify",
            "phone_numbers_to_identify",
            "Sequence[PhoneNumberToIdentify | dicts.PhoneNumberToIdentify]",
            ListDecoder("PhoneNumberToIdentify"),
        ),
        Argument("merge_behavior", "merge_behavior", "MergeBehavior"),
    ),
    result="UsersIdentifyResponse",
)

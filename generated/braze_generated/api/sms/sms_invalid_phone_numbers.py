# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sms/invalid_phone_numbers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SmsInvalidPhoneNumbersResponse

ENDPOINT: Endpoint[SmsInvalidPhoneNumbersResponse] = Endpoint(
    operation=OPERATIONS["sms_invalid_phone_numbers"],
    path=(),
    query=(
        Argument("start_date", "start_date", "date | str"),
        Argument("end_date", "end_date", "date | str"),
        Argument("limit", "limit", "int"),
        Argument("offset", "offset", "int"),
        Argument("phone_numbers", "phone_numbers[]", "Sequence[str]"),
        Argument("reason", "reason", "InvalidPhoneNumberReason"),
    ),
    headers=(),
    body=None,
    result="SmsInvalidPhoneNumbersResponse",
)

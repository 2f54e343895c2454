# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /sms/invalid_phone_numbers/remove"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SmsInvalidPhoneNumbersRemoveResponse

ENDPOINT: Endpoint[SmsInvalidPhoneNumbersRemoveResponse] = Endpoint(
    operation=OPERATIONS["sms_invalid_phone_numbers_remove"],
    path=(),
    query=(),
    headers=(),
    body=(Argument("phone_numbers", "phone_numbers", "Sequence[str]"),),
    result="SmsInvalidPhoneNumbersRemoveResponse",
)

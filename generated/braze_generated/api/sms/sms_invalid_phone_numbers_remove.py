# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /sms/invalid_phone_numbers/remove"""

from ...client import Endpoint
from ...models.sms_invalid_phone_numbers_remove_response import SmsInvalidPhoneNumbersRemoveResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["sms_invalid_phone_numbers_remove"],
    path={},
    query={},
    headers={},
    body={"phone_numbers": "phone_numbers"},
    request="SmsInvalidPhoneNumbersRemoveRequest",
    result=SmsInvalidPhoneNumbersRemoveResponse,
)

# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /sms/invalid_phone_numbers"""

from ...client import Endpoint
from ...models.sms_invalid_phone_numbers_response import SmsInvalidPhoneNumbersResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["sms_invalid_phone_numbers"],
    path={},
    query={
        "start_date": "start_date",
        "end_date": "end_date",
        "limit": "limit",
        "offset": "offset",
        "phone_numbers": "phone_numbers[]",
        "reason": "reason",
    },
    headers={},
    body=None,
    request=None,
    result=SmsInvalidPhoneNumbersResponse,
)

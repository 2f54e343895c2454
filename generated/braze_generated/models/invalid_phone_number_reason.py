# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

InvalidPhoneNumberReason = Literal[
    "provider_error",
    "deactivated",
]
"""
Reason why a number is invalid: `provider_error` if the provider reported that it cannot receive
SMS, `deactivated` if it was deactivated.
"""

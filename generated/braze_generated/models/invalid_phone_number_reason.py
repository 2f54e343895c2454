# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

InvalidPhoneNumberReason = Literal[
    "provider_error",
    "deactivated",
]
"""
Why a number is invalid: `provider_error` when the provider reported that it cannot receive SMS,
`deactivated` when it was deactivated.
"""

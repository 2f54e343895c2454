# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WindowsPhone8PushType = Literal["toast"]

WINDOWS_PHONE_8_PUSH_TYPE_VALUES: set[WindowsPhone8PushType] = {
    "toast",
}


def check_windows_phone_8_push_type(value: str) -> WindowsPhone8PushType:
    if value in WINDOWS_PHONE_8_PUSH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WINDOWS_PHONE_8_PUSH_TYPE_VALUES!r}")

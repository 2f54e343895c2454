# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WindowsUniversalPushType = Literal[
    "toast_image_and_text_01",
    "toast_image_and_text_02",
    "toast_image_and_text_03",
    "toast_image_and_text_04",
    "toast_text_01",
    "toast_text_02",
    "toast_text_03",
    "toast_text_04",
]

WINDOWS_UNIVERSAL_PUSH_TYPE_VALUES: set[WindowsUniversalPushType] = {
    "toast_image_and_text_01",
    "toast_image_and_text_02",
    "toast_image_and_text_03",
    "toast_image_and_text_04",
    "toast_text_01",
    "toast_text_02",
    "toast_text_03",
    "toast_text_04",
}


def check_windows_universal_push_type(value: str) -> WindowsUniversalPushType:
    if value in WINDOWS_UNIVERSAL_PUSH_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WINDOWS_UNIVERSAL_PUSH_TYPE_VALUES!r}")

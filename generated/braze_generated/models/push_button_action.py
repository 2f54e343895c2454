# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PushButtonAction = Literal["CLOSE", "DEEP_LINK", "OPEN_APP", "URI"]

PUSH_BUTTON_ACTION_VALUES: set[PushButtonAction] = {
    "CLOSE",
    "DEEP_LINK",
    "OPEN_APP",
    "URI",
}


def check_push_button_action(value: str) -> PushButtonAction:
    if value in PUSH_BUTTON_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PUSH_BUTTON_ACTION_VALUES!r}")

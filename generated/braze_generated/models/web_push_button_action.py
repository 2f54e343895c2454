# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WebPushButtonAction = Literal["CLOSE", "OPEN_APP", "URI"]

WEB_PUSH_BUTTON_ACTION_VALUES: set[WebPushButtonAction] = {
    "CLOSE",
    "OPEN_APP",
    "URI",
}


def check_web_push_button_action(value: str) -> WebPushButtonAction:
    if value in WEB_PUSH_BUTTON_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEB_PUSH_BUTTON_ACTION_VALUES!r}")

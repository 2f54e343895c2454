# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WebhookMethod = Literal["DELETE", "GET", "POST", "PUT"]

WEBHOOK_METHOD_VALUES: set[WebhookMethod] = {
    "DELETE",
    "GET",
    "POST",
    "PUT",
}


def check_webhook_method(value: str) -> WebhookMethod:
    if value in WEBHOOK_METHOD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEBHOOK_METHOD_VALUES!r}")

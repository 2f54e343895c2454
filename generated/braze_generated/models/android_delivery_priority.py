# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

AndroidDeliveryPriority = Literal["high", "normal"]

ANDROID_DELIVERY_PRIORITY_VALUES: set[AndroidDeliveryPriority] = {
    "high",
    "normal",
}


def check_android_delivery_priority(value: str) -> AndroidDeliveryPriority:
    if value in ANDROID_DELIVERY_PRIORITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANDROID_DELIVERY_PRIORITY_VALUES!r}")

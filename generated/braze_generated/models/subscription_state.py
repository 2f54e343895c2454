# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionState = Literal["opted_in", "subscribed", "unsubscribed"]

SUBSCRIPTION_STATE_VALUES: set[SubscriptionState] = {
    "opted_in",
    "subscribed",
    "unsubscribed",
}


def check_subscription_state(value: str) -> SubscriptionState:
    if value in SUBSCRIPTION_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_STATE_VALUES!r}")

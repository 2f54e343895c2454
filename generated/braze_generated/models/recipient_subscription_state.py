# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

RecipientSubscriptionState = Literal["all", "opted_in", "subscribed"]

RECIPIENT_SUBSCRIPTION_STATE_VALUES: set[RecipientSubscriptionState] = {
    "all",
    "opted_in",
    "subscribed",
}


def check_recipient_subscription_state(value: str) -> RecipientSubscriptionState:
    if value in RECIPIENT_SUBSCRIPTION_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RECIPIENT_SUBSCRIPTION_STATE_VALUES!r}")

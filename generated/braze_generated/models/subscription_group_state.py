# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionGroupState = Literal["subscribed", "unsubscribed"]

SUBSCRIPTION_GROUP_STATE_VALUES: set[SubscriptionGroupState] = {
    "subscribed",
    "unsubscribed",
}


def check_subscription_group_state(value: str) -> SubscriptionGroupState:
    if value in SUBSCRIPTION_GROUP_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_GROUP_STATE_VALUES!r}")

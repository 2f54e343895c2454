# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionComparison = Literal["is", "is_not"]

SUBSCRIPTION_COMPARISON_VALUES: set[SubscriptionComparison] = {
    "is",
    "is_not",
}


def check_subscription_comparison(value: str) -> SubscriptionComparison:
    if value in SUBSCRIPTION_COMPARISON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_COMPARISON_VALUES!r}")

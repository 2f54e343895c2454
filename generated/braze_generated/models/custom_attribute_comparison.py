# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

CustomAttributeComparison = Literal[
    "after",
    "before",
    "does_not_equal",
    "does_not_exist",
    "does_not_include_value",
    "does_not_match_regex",
    "equals",
    "exists",
    "greater_than",
    "greater_than_or_equal_to",
    "greater_than_x_days_ago",
    "greater_than_x_days_in_the_future",
    "includes_value",
    "less_than",
    "less_than_or_equal_to",
    "less_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "matches_regex",
    "not_equal",
]

CUSTOM_ATTRIBUTE_COMPARISON_VALUES: set[CustomAttributeComparison] = {
    "after",
    "before",
    "does_not_equal",
    "does_not_exist",
    "does_not_include_value",
    "does_not_match_regex",
    "equals",
    "exists",
    "greater_than",
    "greater_than_or_equal_to",
    "greater_than_x_days_ago",
    "greater_than_x_days_in_the_future",
    "includes_value",
    "less_than",
    "less_than_or_equal_to",
    "less_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "matches_regex",
    "not_equal",
}


def check_custom_attribute_comparison(value: str) -> CustomAttributeComparison:
    if value in CUSTOM_ATTRIBUTE_COMPARISON_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CUSTOM_ATTRIBUTE_COMPARISON_VALUES!r}")

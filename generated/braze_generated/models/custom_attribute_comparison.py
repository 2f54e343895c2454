# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

CustomAttributeComparison = Literal[
    "equals",
    "not_equal",
    "does_not_equal",
    "matches_regex",
    "does_not_match_regex",
    "exists",
    "does_not_exist",
    "includes_value",
    "does_not_include_value",
    "greater_than",
    "greater_than_or_equal_to",
    "less_than",
    "less_than_or_equal_to",
    "less_than_x_days_ago",
    "greater_than_x_days_ago",
    "less_than_x_days_in_the_future",
    "greater_than_x_days_in_the_future",
    "after",
    "before",
]
"""
Strings support `equals`, `not_equal` and the two regex comparisons; numbers also support the four
ordering comparisons; booleans support `equals` and `does_not_equal`; arrays support the two `value`
comparisons; times support `after`, `before` and the day counts. All types support `exists` and
`does_not_exist`.
"""

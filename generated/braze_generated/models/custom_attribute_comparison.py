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
Strings take `equals`, `not_equal` and the regex pair; numbers take the four orderings as well;
booleans take `equals` and `does_not_equal`; arrays take the `value` pair; times take `after`,
`before` and the day counts. Every type takes `exists` and `does_not_exist`.
"""

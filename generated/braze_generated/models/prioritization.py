# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Prioritization = Literal[
    "identified",
    "unidentified",
    "most_recently_updated",
    "least_recently_updated",
]
"""
Rule that selects a user if several share an email address or phone number. Used in an ordered list,
which can contain at most one of `identified` and `unidentified`.
"""

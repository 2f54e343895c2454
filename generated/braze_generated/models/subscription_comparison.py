# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionComparison = Literal[
    "is",
    "is_not",
]
"""
Whether the state must or must not be the given one.
"""

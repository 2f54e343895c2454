# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionState = Literal[
    "opted_in",
    "subscribed",
    "unsubscribed",
]
"""
A user's subscription state for one channel.
"""

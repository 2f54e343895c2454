# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionState = Literal[
    "opted_in",
    "subscribed",
    "unsubscribed",
]
"""
Subscription state of a user for one channel.
"""

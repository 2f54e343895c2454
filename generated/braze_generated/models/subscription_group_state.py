# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionGroupState = Literal[
    "subscribed",
    "unsubscribed",
]
"""
State of a user in a subscription group: `subscribed` is in it, `unsubscribed` is out of it.
"""

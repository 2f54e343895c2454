# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SubscriptionGroupState = Literal[
    "subscribed",
    "unsubscribed",
]
"""
A user's state in a subscription group: `subscribed` users are in the group, `unsubscribed` users
are not.
"""

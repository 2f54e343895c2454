# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

RecipientSubscriptionState = Literal[
    "opted_in",
    "subscribed",
    "all",
]
"""
Users whom a message may reach: `opted_in` for users who opted in only, `subscribed` (the default)
for users who opted in or are subscribed, or `all` to include unsubscribed users, for transactional
email.
"""

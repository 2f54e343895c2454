# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

RecipientSubscriptionState = Literal[
    "opted_in",
    "subscribed",
    "all",
]
"""
Whom a message may reach: `opted_in`, only users who opted in; `subscribed`, those who opted in or
are subscribed, which is also what is meant when it is left out; `all`, unsubscribed users too, for
transactional e-mail.
"""

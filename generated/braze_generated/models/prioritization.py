# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Prioritization = Literal[
    "identified",
    "unidentified",
    "most_recently_updated",
    "least_recently_updated",
]
"""
Which user is meant when several share an e-mail address or phone number. An ordered list of these
is given; it may hold at most one of `identified` and `unidentified`.
"""

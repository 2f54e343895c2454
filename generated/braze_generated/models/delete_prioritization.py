# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

DeletePrioritization = Literal[
    "identified",
    "unidentified",
    "most_recently_updated",
]
"""
Which user is deleted when several share an e-mail address or phone number: one with an external id
(`identified`), one without (`unidentified`), or the one changed last.
"""

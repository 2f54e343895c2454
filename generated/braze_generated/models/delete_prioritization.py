# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

DeletePrioritization = Literal[
    "identified",
    "unidentified",
    "most_recently_updated",
]
"""
Rule that selects the user to delete if several share an email address or phone number: one with an
external id (`identified`), one without (`unidentified`), or the most recently updated one.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

InterruptionLevel = Literal[
    "passive",
    "active",
    "time-sensitive",
    "critical",
]
"""
How strongly the notification may interrupt the user on iOS 15 and later.
"""

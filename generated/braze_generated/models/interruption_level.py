# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

InterruptionLevel = Literal[
    "passive",
    "active",
    "time-sensitive",
    "critical",
]
"""
How much iOS 15 and later lets the notification interrupt the user.
"""

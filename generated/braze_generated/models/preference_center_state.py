# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PreferenceCenterState = Literal[
    "active",
    "draft",
]
"""
State of a preference center.
"""

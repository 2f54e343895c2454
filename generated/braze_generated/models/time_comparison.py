# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

TimeComparison = Literal[
    "after",
    "before",
]
"""
Whether the session must be before or after the given time.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

TimeComparison = Literal[
    "after",
    "before",
]
"""
Side of the given time on which the session must lie.
"""

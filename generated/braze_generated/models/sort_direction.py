# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SortDirection = Literal[
    "asc",
    "desc",
]
"""
`asc` returns the oldest first, `desc` the newest first.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SortDirection = Literal[
    "asc",
    "desc",
]
"""
`asc` puts the oldest first, `desc` the newest.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Gender = Literal[
    "M",
    "F",
    "O",
    "N",
    "P",
]
"""
`M` (male), `F` (female), `O` (other), `N` (not applicable) or `P` (prefers not to say).
"""

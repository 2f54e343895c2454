# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ContentBlockState = Literal[
    "active",
    "draft",
]
"""
Whether the block can be used (`active`, the default) or is still a `draft`.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PreferenceCenterLinkRel = Literal[
    "icon",
    "shortcut icon",
    "apple-touch-icon",
]
"""
Purpose of an icon.
"""

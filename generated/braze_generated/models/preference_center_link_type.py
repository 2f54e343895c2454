# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PreferenceCenterLinkType = Literal[
    "image/png",
    "image/svg",
    "image/gif",
    "image/x-icon",
    "image/svg+xml",
    "mask-icon",
]
"""
Media type of an icon, or `mask-icon` for an icon of a pinned tab.
"""

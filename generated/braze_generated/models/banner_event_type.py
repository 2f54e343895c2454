# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

BannerEventType = Literal[
    "impression",
    "click",
    "dismiss",
]
"""
Whether the Banner was seen (`impression`), clicked or dismissed.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ContentCardType = Literal[
    "CLASSIC",
    "CAPTIONED_IMAGE",
    "BANNER",
]
"""
Layout of the card.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppMediaType = Literal[
    "image",
    "video",
]
"""
Media type of a card. It must be the same for all cards in a carousel.
"""

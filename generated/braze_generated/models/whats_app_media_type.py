# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppMediaType = Literal[
    "image",
    "video",
]
"""
Kind of medium on a card. It must be the same on all cards of a carousel.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppCarouselButtonType = Literal[
    "quick_reply",
    "url",
]
"""
Type of button on all cards: `quick_reply` for buttons that reply to the message, `url` for one
button that opens a URL.
"""

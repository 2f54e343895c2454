# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WhatsAppCarouselButtonType = Literal[
    "quick_reply",
    "url",
]
"""
Kind of button on all cards: `quick_reply`, buttons that answer the message; `url`, one button that
opens a URL.
"""

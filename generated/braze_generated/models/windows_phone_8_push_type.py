# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WindowsPhone8PushType = Literal["toast",]
"""
Type of notification; the only value.
"""

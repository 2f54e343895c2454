# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WindowsUniversalPushType = Literal[
    "toast_text_01",
    "toast_text_02",
    "toast_text_03",
    "toast_text_04",
    "toast_image_and_text_01",
    "toast_image_and_text_02",
    "toast_image_and_text_03",
    "toast_image_and_text_04",
]
"""
Toast template of Windows; says how many lines of text there are, and whether there is an image.
"""

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
Windows toast template; determines the number of lines and whether there is an image.
"""

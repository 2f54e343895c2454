# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PushButtonAction = Literal[
    "OPEN_APP",
    "URI",
    "DEEP_LINK",
    "CLOSE",
]
"""
Action when a button is tapped: open the app, open a URL, follow a deep link, or just close the
notification.
"""

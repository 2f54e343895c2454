# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

PushButtonAction = Literal[
    "OPEN_APP",
    "URI",
    "DEEP_LINK",
    "CLOSE",
]
"""
What a tap on a button does: open the app, open a URL, follow a deep link, or only close the
notification.
"""

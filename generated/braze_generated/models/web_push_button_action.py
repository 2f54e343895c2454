# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WebPushButtonAction = Literal[
    "OPEN_APP",
    "URI",
    "CLOSE",
]
"""
Action when a button is clicked: open the site, open a URL, or just close the notification. Defaults
to `OPEN_APP`. Unlike on devices, `DEEP_LINK` is not available.
"""

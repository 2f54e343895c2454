# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

WebPushButtonAction = Literal[
    "OPEN_APP",
    "URI",
    "CLOSE",
]
"""
What a click on a button does: open the site, open a URL, or only close the notification. Left out,
it is `OPEN_APP`. Unlike on devices there is no `DEEP_LINK`.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

AndroidDeliveryPriority = Literal[
    "normal",
    "high",
]
"""
How urgently Firebase delivers the message. Left out, the default in the push settings of the
dashboard holds.
"""

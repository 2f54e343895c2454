# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

AndroidDeliveryPriority = Literal[
    "normal",
    "high",
]
"""
Urgency with which Firebase delivers the message. Defaults to the push setting in the dashboard.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

ApnsGateway = Literal[
    "prod",
    "dev",
]
"""
Gateway through which push messages are sent, `prod` for production or `dev` for development.
"""

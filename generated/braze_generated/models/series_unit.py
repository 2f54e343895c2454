# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SeriesUnit = Literal[
    "day",
    "hour",
]
"""
Length of time that one entry of a series stands for.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

SeriesUnit = Literal[
    "day",
    "hour",
]
"""
Length of time covered by one entry of a series.
"""

# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

DataObjectAnchor = Literal[
    "source",
    "target",
]
"""
The side of a relationship on which the Data Object in the path stands. `source`: the relationship
starts at it; `target`: the relationship leads to it.
"""

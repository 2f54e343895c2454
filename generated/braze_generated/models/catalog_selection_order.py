# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

CatalogSelectionOrder = Literal[
    "asc",
    "desc",
]
"""
Order of the items by the value of `sort_field`, ascending or descending. Give `sort_field` too.
"""

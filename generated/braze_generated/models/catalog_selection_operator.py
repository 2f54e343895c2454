# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

CatalogSelectionOperator = Literal[
    "equals",
    "does not equal",
    "greater than",
    "less than",
    "is",
    "before",
    "after",
    "includes value",
    "does not include value",
    "geo within",
    "geo outside",
]
"""
How to compare, depending on the type of the field. Strings support `equals` and `does not equal`;
numbers also support `greater than` and `less than`; booleans support `is`; times support `before`
and `after`; arrays support `includes value` and `does not include value`; places support `geo
within` and `geo outside`.
"""

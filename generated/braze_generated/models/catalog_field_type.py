# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

CatalogFieldType = Literal[
    "string",
    "number",
    "boolean",
    "time",
    "geo",
    "object",
    "array",
]
"""
Type of the values of a field. `time` is an ISO 8601 string. `geo` is a list with the longitude
(-180 to 180) and the latitude (-90 to 90), in this order. An `object` or `array` can be nested up
to 50 levels deep.
"""

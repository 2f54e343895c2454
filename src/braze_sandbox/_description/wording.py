"""Plain sentences for violated JSON Schema keywords. They never contain the value that violates them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_TYPES = {
    "array": "an array",
    "boolean": "a boolean",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_FORMATS = {"date": "a date", "date-time": "a date-time", "email": "an email address", "uri": "a URI"}


def describe(keyword: str, details: Mapping[str, Any], value: Any) -> str:
    """
    Return a sentence about a value that violates a keyword of its schema.

    Args:
        keyword: The keyword, such as ``maxItems``.
        details: What the keyword demands, as `jsonschema_rs` reports it: ``{"limit": 50}``.
        value: The value. Only its type is shown.
    """
    match keyword:
        case "type":
            return f"must be {_type_names(details['types'])}, got {_type_of(value)}"
        case "enum":
            return f"must be one of {', '.join(map(_plain, details['options']))}"
        case "const":
            return f"must be {_plain(details['expected_value'])}"
        case "required":
            return f"{details['property']} is required"
        case "pattern":
            return f"must match the pattern {details['pattern']}"
        case "format":
            return f"must be {_FORMATS.get(details['format'], 'in the format ' + details['format'])}"
        case "multipleOf":
            return f"must be a multiple of {details['multiple_of']}"
        case "uniqueItems":
            return "must not have duplicate items"
        case "falseSchema" | "additionalProperties" | "unevaluatedProperties":
            return "is not allowed here"
        case "oneOf" | "anyOf":
            return f"must match one of the {len(details['context'])} allowed forms"
        case "propertyNames":
            return "has a member that does not exist"
        case "minLength" if details["limit"] == 1:
            return "must not be empty"
        case _ if keyword in _LIMITS:
            before, unit = _LIMITS[keyword]
            return f"must {before} {details['limit']}{_plural(unit, details['limit'])}"
        case _:
            return f"violates the rule {keyword} of the description"


_LIMITS = {
    "exclusiveMaximum": ("be less than", ""),
    "exclusiveMinimum": ("be greater than", ""),
    "maxItems": ("have at most", "item"),
    "maxLength": ("have at most", "character"),
    "maxProperties": ("have at most", "property"),
    "maximum": ("be at most", ""),
    "minItems": ("have at least", "item"),
    "minLength": ("have at least", "character"),
    "minProperties": ("have at least", "property"),
    "minimum": ("be at least", ""),
}


def _plural(unit: str, count: int) -> str:
    if not unit:
        return ""
    return f" {unit}" if count == 1 else f" {unit.removesuffix('y')}ies" if unit.endswith("y") else f" {unit}s"


def _type_names(types: list[str]) -> str:
    # Null last: "a string or null".
    return " or ".join(_TYPES[name] for name in sorted(types, key=lambda name: (name == "null", name)))


def _type_of(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case _:
            return "an object"


def _plain(constant: Any) -> str:
    return constant if isinstance(constant, str) else json.dumps(constant)

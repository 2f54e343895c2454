"""The messages about violations of the description."""

from __future__ import annotations

from typing import Any

import pytest

from braze_sandbox._description.validation import Validator

KINDS = {
    "type: string": ({"type": "string"}, 12345678, "must be a string, got a number"),
    "type: object": ({"type": "object"}, ["12345678"], "must be an object, got an array"),
    "type: array": ({"type": "array"}, {"a": 12345678}, "must be an array, got an object"),
    "type: integer": ({"type": "integer"}, "12345678", "must be an integer, got a string"),
    "type: integer, got a fraction": ({"type": "integer"}, 1234.5678, "must be an integer, got a number"),
    "type: number": ({"type": "number"}, True, "must be a number, got a boolean"),
    "type: boolean": ({"type": "boolean"}, None, "must be a boolean, got null"),
    "type: null": ({"type": "null"}, "12345678", "must be null, got a string"),
    "type: several": (
        {"type": ["null", "string", "array"]},
        12345678,
        "must be an array or a string or null, got a number",
    ),
    "enum": ({"enum": ["M", "F", 3, None]}, "12345678", "must be one of M, F, 3, null"),
    "const": ({"const": True}, "12345678", "must be true"),
    "minLength 1": ({"minLength": 1}, "", "must not be empty"),
    "minLength": ({"minLength": 10}, "12345678", "must have at least 10 characters"),
    "maxLength": ({"maxLength": 5}, "12345678", "must have at most 5 characters"),
    "maxLength 1": ({"maxLength": 1}, "12345678", "must have at most 1 character"),
    "minItems": ({"minItems": 1}, [], "must have at least 1 item"),
    "maxItems": ({"maxItems": 2}, ["12345678"] * 3, "must have at most 2 items"),
    "minProperties": ({"minProperties": 2}, {"12345678": 1}, "must have at least 2 properties"),
    "maxProperties": ({"maxProperties": 1}, {"a": 1, "b": 2}, "must have at most 1 property"),
    "uniqueItems": ({"uniqueItems": True}, ["12345678"] * 2, "must not have duplicate items"),
    "minimum": ({"minimum": 0}, -12345678, "must be at least 0"),
    "maximum": ({"maximum": 100}, 12345678, "must be at most 100"),
    "exclusiveMinimum": ({"exclusiveMinimum": 0}, -12345678, "must be greater than 0"),
    "exclusiveMaximum": ({"exclusiveMaximum": 1}, 12345678, "must be less than 1"),
    "multipleOf": ({"multipleOf": 5}, 12345678, "must be a multiple of 5"),
    "pattern": ({"pattern": "^[a-z]+$"}, "12345678", "must match the pattern ^[a-z]+$"),
    "format: date-time": ({"format": "date-time"}, "12345678", "must be a date-time"),
    "format: date": ({"format": "date"}, "12345678", "must be a date"),
    "format: another": ({"format": "ipv4"}, "12345678", "must be in the format ipv4"),
    "required": ({"required": ["id"]}, {"a": 12345678}, "id is required"),
    "oneOf": ({"oneOf": [{"type": "string"}, {"type": "array"}]}, 12345678, "must match one of the 2 allowed forms"),
    "anyOf": ({"anyOf": [{"type": "string"}, {"type": "array"}]}, 12345678, "must match one of the 2 allowed forms"),
    "oneOf null": ({"oneOf": [{"type": "string"}, {"type": "null"}]}, 12345678, "must be a string, got a number"),
    "false": (False, 12345678, "is not allowed here"),
    "additionalProperties": ({"additionalProperties": False}, {"a": 12345678}, "is not allowed here"),
    "propertyNames": (
        {"propertyNames": {"enum": ["a"]}},
        {"12345678": 1},
        "has a member that does not exist",
    ),
    "another keyword": ({"not": {}}, 12345678, "violates the rule not of the description"),
    "at least": (
        {"x-braze-one-of": [{"fields": ["a", "b"], "at_least": 1}]},
        {"c": 12345678},
        "give at least 1 of a, b; given: none",
    ),
    "at least, and all empty": (
        {"x-braze-one-of": [{"fields": ["a", "b", "c"], "at_least": 1}]},
        {"a": [], "b": False, "c": None},
        "give at least 1 of a, b, c; given: a=[], b=false, c=null",
    ),
    "at least, even if empty": (
        {"x-braze-one-of": [{"fields": ["a", "b"], "at_least": 2, "allow_empty": True}]},
        {"a": []},
        "give at least 2 of a, b; given: a",
    ),
    "at most": (
        {"x-braze-one-of": [{"fields": ["a", "b"], "at_most": 1}]},
        {"a": 12345678, "b": 1},
        "give at most 1 of a, b; given: a, b",
    ),
    "exactly": (
        {"x-braze-one-of": [{"fields": ["a", "b"], "at_least": 1, "at_most": 1}]},
        {"a": 12345678, "b": 1},
        "give exactly 1 of a, b; given: a, b",
    ),
}


@pytest.mark.parametrize(("schema", "value", "rule"), KINDS.values(), ids=KINDS.keys())
def test_rule(schema: Any, value: Any, rule: str) -> None:
    """Each keyword of JSON Schema has a plain sentence, which never contains the value."""
    (violation,) = Validator({"properties": {"it": schema}}, {}).violations("body", {"it": value})
    assert violation.rule == rule
    assert violation.message.startswith("body it")
    assert "12345678" not in violation.message
    assert (violation.missing == "id") == (rule == "id is required")


def test_path() -> None:
    """A message begins with the location of the value."""
    schema = {"properties": {"users": {"items": {"properties": {"name": {"type": "string"}}}}}}
    (violation,) = Validator(schema, {}).violations("body", {"users": [{}, {"name": 1}]})
    assert violation.message == "body users[1].name: must be a string, got a number"


def test_length() -> None:
    """A long message is cut."""
    schema = {"enum": [f"value-{number}" for number in range(100)]}
    (violation,) = Validator(schema, {}).violations("query parameter", "x")
    assert len(violation.message) == 300

"""Checks that the examples fit their schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator

from .bundle import COMPONENT_FILES, Description
from .schemas import structure
from .source import Pointer, Problem
from .wording import explain


def check(description: Description) -> list[Problem]:
    """
    Return a problem for each member of an example that is unknown, missing or of the wrong kind.

    The bundle must have no other problems.
    """
    components = description.bundle["components"]
    schemas = _closed(components.get("schemas", {}))
    problems: list[Problem] = []
    for operation in description.operations:
        data = description.bundle["paths"][operation.path][operation.method]
        problems += [operation.problem(message, *place) for place, message in _misfits(data, schemas)]
    for file, kind in COMPONENT_FILES.items():
        for place, message in _misfits(components.get(kind, {}), schemas):
            problems.append(description.sources[file].problem(place, message))
    return sorted(set(problems))


def _closed(schemas: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return the schemas without a place for members that they do not describe.
    """
    parts = {item.get("$ref") for schema in schemas.values() for item in schema.get("allOf", ())}
    return {
        name: schema
        if not schema.get("properties")
        or "additionalProperties" in schema
        or "allOf" in schema
        or f"#/components/schemas/{name}" in parts
        else {**schema, "additionalProperties": False}
        for name, schema in schemas.items()
    }


def _misfits(data: Any, schemas: Mapping[str, Any]) -> Iterator[tuple[Pointer, str]]:
    for place, schema, value in _examples(data):
        validator = Draft202012Validator({**schema, "components": {"schemas": schemas}})
        for error in validator.iter_errors(value):
            for inside, message in explain(error):
                yield (*place, *inside), f"the example does not fit its schema: {message}"


def _examples(data: Any) -> Iterator[tuple[Pointer, Mapping[str, Any], Any]]:
    """
    Yield pointer, schema and value of the examples of all parameters, headers and contents.
    """
    for pointer, node in structure(data):
        if isinstance(node, dict) and "schema" in node:
            if "example" in node:
                yield (*pointer, "example"), node["schema"], node["example"]
            for name, example in node.get("examples", {}).items():
                yield (*pointer, "examples", name, "value"), node["schema"], example["value"]

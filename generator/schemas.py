"""Finds the schemas in a file of the description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .source import Pointer, Source, walk


def schemas_in(source: Source) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """
    Yield all schemas of a file, each with its pointer: components, and those in parameters, headers and bodies.
    """
    if source.name.startswith("schemas/"):
        roots: list[Pointer] = [(name,) for name in source.data]
    else:
        roots = [pointer for pointer, _ in structure(source.data) if pointer and pointer[-1] == "schema"]
    for root in roots:
        yield from _subschemas(root, at(source.data, root))


def _subschemas(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for key in ("properties", "patternProperties"):
        for name, value in schema.get(key, {}).items():
            yield from _subschemas((*pointer, key, name), value)
    for key in ("items", "additionalProperties", "not"):
        if key in schema:
            yield from _subschemas((*pointer, key), schema[key])
    for key in ("anyOf", "oneOf", "allOf"):
        for index, value in enumerate(schema.get(key, [])):
            yield from _subschemas((*pointer, key, index), value)


def structure(data: Any) -> Iterator[tuple[Pointer, Any]]:
    """
    Walk *data* except examples, whose content is data and not description.
    """
    for pointer, value in walk(data):
        if not {"example", "examples"} & set(pointer):
            yield pointer, value


def at(data: Any, pointer: Pointer) -> Any:
    """
    Return the node of *data* at *pointer*.
    """
    for step in pointer:
        data = data[step]
    return data

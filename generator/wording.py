"""Says in words what is wrong with a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, cast

from jsonschema import ValidationError

from .source import Pointer

_KINDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "an integer",
    "null": "null",
    "number": "a number",
    "object": "a mapping",
    "string": "a string",
}


def did_you_mean(word: Any, known: Iterable[Any]) -> str:
    """
    Return ``; did you mean WORD?`` for the most similar of the known words, or nothing if none is similar.
    """
    found = _similar(str(word), [str(item) for item in known])
    return f"; did you mean {found}?" if found else ""


def _similar(word: str, known: list[str]) -> str | None:
    longer = [item for item in known if len(word) > 2 and item.startswith(word)]
    return next(iter(longer or get_close_matches(word, known, n=1, cutoff=0.7)), None)


def explain(error: ValidationError) -> Iterator[tuple[Pointer, str]]:
    """
    Yield where and why a value does not fit: one pointer and message, or several for unknown keys.
    """
    if error.context:
        # Of the alternatives of a union, the one of which most fits.
        yield from explain(max(error.context, key=lambda item: len(item.absolute_path)))
        return
    pointer = tuple(error.absolute_path)
    where = f"{pointer[-1]}: " if pointer and isinstance(pointer[-1], str) else ""
    rule: Any = error.validator_value
    value: Any = error.instance
    known: Any = cast("dict[str, Any]", error.schema).get("properties", {})
    match error.validator:
        case "additionalProperties":
            for key in _unknown(error):
                yield (*pointer, key), f"the key {key} is not allowed here{did_you_mean(key, known)}"
        case "required":
            # A key that is misspelled is reported as unknown.
            missing = [
                key for key in rule if key not in value and not any(_similar(word, [key]) for word in _unknown(error))
            ]
            yield from ((pointer, f"{where}{key} is missing") for key in missing)
        case "type":
            kinds = [rule] if isinstance(rule, str) else rule
            yield pointer, f"{where}must be {' or '.join(_KINDS[kind] for kind in kinds)}"
        case "enum":
            yield pointer, f"{where}{value!r} is not one of {', '.join(map(str, rule))}{did_you_mean(value, rule)}"
        case _:
            yield pointer, f"{where}{error.message}"


def _unknown(error: ValidationError) -> list[str]:
    schema: Any = error.schema
    extensions = "patternProperties" in schema  # which only shapes of files have
    return [
        key
        for key in cast("dict[str, Any]", error.instance)
        if key not in schema.get("properties", {}) and not (extensions and key.startswith("x-"))
    ]

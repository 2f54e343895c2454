"""The rules of identifiers that the description states in words: their lengths in bytes, and what is blank."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

IDENTIFIER = "x-sandbox-identifier"
"""The name of the keyword that stands for these rules in a schema. Its value is the name of the property."""

_MAX_BYTES = {
    "external_id": 987,
    "external_ids": 987,
    "external_user_id": 987,
    "external_user_ids": 987,
    "current_external_id": 987,
    "new_external_id": 987,
    "alias_name": 236,
    "alias_label": 236,
}


def add_identifier_rules(schema: Mapping[str, Any]) -> None:
    """
    Add the keyword to the properties of a schema that are identifiers, or lists of them.
    """
    for name, described in schema.get("properties", {}).items():
        if name in _MAX_BYTES:
            target = described.get("items") if described.get("type") == "array" else described
            if target and target.get("type") == "string":
                target[IDENTIFIER] = name


def identifier_violations(name: str, value: Any) -> Iterator[str]:
    """
    Yield the rules that the value of an identifier violates.
    """
    if not isinstance(value, str):
        return
    if not value.strip() and name.startswith(("external_", "current_", "new_")):
        yield "must not be blank"
    if len(value.encode()) > _MAX_BYTES[name]:
        yield f"must have at most {_MAX_BYTES[name]} bytes"

"""The ``x-braze-*`` keys: where each is allowed, and its shape. ``openapi/README.md`` documents them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from .runtime.document import METHODS
from .schemas import schemas_in, structure
from .source import Problem, Source
from .wording import did_you_mean, explain

_STRING = {"type": "string", "minLength": 1}
_POSITIVE = {"type": "integer", "minimum": 1}
_RATE = {"limit": _POSITIVE, "period": _POSITIVE, "bucket": _STRING}
_RULES = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": {
            "fields": {"type": "array", "items": _STRING, "minItems": 2},
            "at_least": _POSITIVE,
            "at_most": _POSITIVE,
            "allow_empty": {"const": True},
            "each": _STRING,
        },
        "required": ["fields"],
        "additionalProperties": False,
        "anyOf": [{"required": ["at_least"]}, {"required": ["at_most"]}],
    },
}


def _closed(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": required | (optional or {}),
        "required": list(required),
        "additionalProperties": False,
    }


def _pagination(styles: dict[str, tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Any]:
    """
    Return the shape of a pagination, whose other keys depend on its style.

    Args:
        styles: The required and the optional keys of each style.
    """
    common = {"style": _STRING, "items": _STRING}
    return {
        "type": "object",
        "properties": {"style": {"enum": list(styles)}},
        "required": ["style"],
        "allOf": [
            {
                "if": {"properties": {"style": {"const": style}}, "required": ["style"]},
                "then": _closed(common | required, optional),
            }
            for style, (required, optional) in styles.items()
        ],
    }


EXTENSIONS: dict[str, dict[str, dict[str, Any]]] = {
    "server": {
        "x-braze-instance": _closed(
            {"id": {"pattern": "^[A-Z]{2}-[0-9]{2}$"}, "dashboard": {"pattern": "^https://"}, "sdk": _STRING},
            {"formerly": {"type": "array", "items": _STRING}},
        ),
    },
    "tag": {"x-braze-group": _STRING},
    "operation": {
        "x-braze-permission": {"type": ["string", "null"], "minLength": 1},
        "x-braze-rate-limit": _closed(
            _RATE,
            {
                "per": {"const": "company"},
                "per_contract": {"const": True},
                "variants": {
                    "type": "array",
                    "minItems": 1,
                    "items": _closed({"when": _STRING} | _RATE, {"per": _STRING}),
                },
            },
        ),
        "x-braze-retry": {"enum": ["safe", "unsafe"]},
        "x-braze-effect": {"enum": ["read", "write", "send", "delete"]},
        "x-braze-idempotency-key": _STRING,
        "x-braze-unsafe-content": _closed(
            {"fields": {"type": "array", "items": _STRING}, "keys": {"type": "array", "items": _STRING}}
        ),
        "x-braze-pagination": _pagination(
            {
                "page": ({"page": _STRING, "first": {"type": "integer"}}, {"size": _POSITIVE}),
                "offset": ({"offset": _STRING, "limit": _STRING, "size": _POSITIVE, "max_size": _POSITIVE}, {}),
                "index": ({"start": _STRING, "count": _STRING, "total": _STRING, "first": {"type": "integer"}}, {}),
                "cursor": ({"cursor": _STRING, "size": _POSITIVE}, {}),
                "window": ({"end": _STRING, "length": _STRING, "unit": _STRING, "max_length": _POSITIVE}, {}),
            }
        ),
        "x-braze-limits": {
            "type": "array",
            "minItems": 1,
            "items": {
                "if": {"type": "object", "required": ["max_bytes"]},
                "then": _closed({"max_bytes": _POSITIVE}, {"note": _STRING, "status": _POSITIVE}),
                "else": _closed(
                    {"fields": {"type": "array", "items": _STRING, "minItems": 1}, "max_items": _POSITIVE},
                    {"note": _STRING, "max_per_user": _POSITIVE},
                ),
            },
        },
        "x-braze-one-of": _RULES,
        "x-braze-item-fields": _closed(
            dict.fromkeys(("items", "operation", "objects", "property", "parameter", "fields"), _STRING),
            {
                "max_length": _POSITIVE,
                "max_depth": _POSITIVE,
                "reserved": {"type": "array", "items": _STRING, "minItems": 1},
                "changes": {"type": "array", "items": _STRING, "minItems": 1},
            },
        ),
        "x-braze-replacement": _STRING,
    },
    "schema": {
        "x-braze-one-of": _RULES,
        "x-braze-max-bytes": _POSITIVE,
        "x-braze-partial-errors": {"type": "array", "items": _STRING, "minItems": 1},
        "x-braze-known-values": {"type": "array", "items": _STRING, "minItems": 1},
    },
}


def check_extensions(source: Source) -> Iterator[Problem]:
    """
    Yield a problem for each ``x-`` key that is unknown, misplaced, or has the wrong shape.
    """
    schemas = {pointer for pointer, _ in schemas_in(source)}
    for pointer, value in structure(source.data):
        key = pointer[-1] if pointer else ""
        if not isinstance(key, str) or not key.startswith("x-") or (len(pointer) > 1 and pointer[-2] == "properties"):
            continue
        parent = pointer[:-1]
        if source.name == "braze.yaml" and parent[:1] == ("servers",):
            place = "server"
        elif source.name == "braze.yaml" and parent[:1] == ("tags",):
            place = "tag"
        elif source.name.startswith("paths/") and len(parent) == 2 and parent[1] in METHODS:
            place = "operation"
        elif parent in schemas:
            place = "schema"
        else:
            place = ""
        shape = EXTENSIONS.get(place, {}).get(key)
        if shape is None:
            allowed = [place for place, keys in EXTENSIONS.items() if key in keys]
            reason = f"is allowed only on: {', '.join(allowed)}" if allowed else "is not in the glossary of README.md"
            hint = "" if allowed else did_you_mean(key, EXTENSIONS.get(place, {}))
            yield source.problem(pointer, f"the key {key} {reason}{hint}")
            continue
        for error in Draft202012Validator(shape).iter_errors(value):
            for inside, message in explain(error):
                yield source.problem((*pointer, *inside), f"{key}: {message}")

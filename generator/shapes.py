"""Checks the shape of each file: which keys it may have, and what kinds of values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from .runtime.document import METHODS
from .source import Problem, Source
from .wording import explain

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_COUNT = {"type": "integer", "minimum": 0}
_NUMBER = {"type": "number"}
_TYPE = {"enum": ["array", "boolean", "integer", "null", "number", "object", "string"]}
_REFERENCE = {"type": "object", "properties": {"$ref": _TEXT}, "required": ["$ref"], "additionalProperties": False}


def _object(**properties: Any) -> dict[str, Any]:
    """
    Return the shape of an object with these keys, and with ``x-`` keys, which `generator.extensions` checks.
    """
    return {
        "type": "object",
        "properties": properties,
        "patternProperties": {"^x-": True},
        "additionalProperties": False,
    }


def _map_of(shape: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": shape}


def _list_of(shape: Any) -> dict[str, Any]:
    return {"type": "array", "items": shape}


def _or_reference(shape: Any) -> dict[str, Any]:
    return {"if": {"type": "object", "required": ["$ref"]}, "then": _REFERENCE, "else": shape}


_schema = {"$ref": "#/$defs/schema"}
_EXAMPLE = _object(summary=_TEXT, description=_TEXT, value=True)
_CONTENT = _map_of(_object(schema=_schema, examples=_map_of(_EXAMPLE)) | {"required": ["schema"]})
_HEADER = _object(description=_TEXT, required={"type": "boolean"}, schema=_schema, example=True)
_PARAMETER = _object(
    **{"in": {"enum": ["path", "query", "header"]}},
    name=_TEXT,
    required={"type": "boolean"},
    deprecated={"type": "boolean"},
    description=_TEXT,
    schema=_schema,
    example=True,
) | {"required": ["name", "in", "schema"]}
_RESPONSE = _object(description=_TEXT, headers=_map_of(_or_reference(_HEADER)), content=_CONTENT) | {
    "required": ["description"]
}
_LINK = _object(description=_TEXT, url=_TEXT)
_OPERATION = _object(
    operationId=_TEXT,
    summary=_TEXT,
    description=_TEXT,
    externalDocs=_LINK,
    deprecated={"type": "boolean"},
    tags=_TEXTS,
    security=_list_of(_map_of(_TEXTS)),
    parameters=_list_of(_or_reference(_PARAMETER)),
    requestBody=_object(description=_TEXT, required={"type": "boolean"}, content=_CONTENT),
    responses=_map_of(_or_reference(_RESPONSE)),
)
_SCHEMA = _object(
    **{"$ref": _TEXT, "not": _schema},
    type={"if": {"type": "array"}, "then": _list_of(_TYPE), "else": _TYPE},
    format=_TEXT,
    description=_TEXT,
    enum={"type": "array", "minItems": 1, "uniqueItems": True},
    required=_TEXTS,
    properties=_map_of(_schema),
    patternProperties=_map_of(_schema),
    additionalProperties={"if": {"type": "boolean"}, "else": _schema},
    items={"if": {"type": "boolean"}, "else": _schema},
    anyOf=_list_of(_schema),
    oneOf=_list_of(_schema),
    allOf=_list_of(_schema),
    minItems=_COUNT,
    maxItems=_COUNT,
    uniqueItems={"type": "boolean"},
    minLength=_COUNT,
    maxLength=_COUNT,
    pattern=_TEXT,
    minimum=_NUMBER,
    maximum=_NUMBER,
)
_ROOT = _object(
    openapi=_TEXT,
    info=_object(title=_TEXT, version=_TEXT, summary=_TEXT, description=_TEXT, license=_map_of(_TEXT)),
    externalDocs=_LINK,
    servers=_list_of(_object(url=_TEXT, description=_TEXT) | {"required": ["url", "description"]}),
    tags=_list_of(_object(name=_TEXT, description=_TEXT) | {"required": ["name", "description"]}),
    paths=_map_of({"type": "object"}),
    components=_object(securitySchemes={"type": "object"}),
) | {"required": ["openapi", "info", "servers", "tags", "paths"]}

_SHAPES = {
    "braze.yaml": _ROOT,
    "paths/": _map_of(_object(**dict.fromkeys(METHODS, _OPERATION))),
    "schemas/": _map_of(_schema),
    "components/parameters.yaml": _map_of(_PARAMETER),
    "components/responses.yaml": _map_of(_RESPONSE),
    "components/headers.yaml": _map_of(_HEADER),
}
_VALIDATORS = {name: Draft202012Validator(shape | {"$defs": {"schema": _SCHEMA}}) for name, shape in _SHAPES.items()}


def check_shape(source: Source) -> Iterator[Problem]:
    """
    Yield a problem for each key that is unknown and each value of the wrong kind.
    """
    for name, validator in _VALIDATORS.items():
        if source.name == name or (name.endswith("/") and source.name.startswith(name)):
            for error in validator.iter_errors(source.data):
                for pointer, message in explain(error):
                    yield source.problem(pointer, message)

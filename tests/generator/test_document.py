"""The reader of the bundled description."""

from __future__ import annotations

from typing import Any

import pytest

from generator import bundle
from generator.runtime.document import Document

from ..conftest import ROOT


def reference(name: str, kind: str = "schemas") -> dict[str, Any]:
    return {"$ref": f"#/components/{kind}/{name}"}


DOCUMENT = Document(
    {
        "paths": {
            "/pets": {
                "summary": "Pets",
                "post": {
                    "operationId": "pets_new",
                    "tags": ["pets"],
                    "parameters": [reference("Limit", "parameters")],
                    "requestBody": {"content": {"application/json": {"schema": reference("Pet")}}},
                    "responses": {
                        "201": {
                            "description": "Created.",
                            "content": {
                                "application/json": {
                                    "schema": reference("Receipt"),
                                    "examples": {"one": {"summary": "One", "value": reference("Unused")}},
                                }
                            },
                        },
                        "4XX": reference("Error", "responses"),
                    },
                },
            }
        },
        "components": {
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": reference("Count")}},
            "responses": {"Error": {"content": {"application/json": {"schema": reference("ErrorBody")}}}},
            "schemas": {
                "Count": {"type": "integer"},
                "ErrorBody": {"type": "object"},
                "Owner": {"type": "object", "properties": {"pets": {"type": "array", "items": reference("Pet")}}},
                "Pet": {
                    "type": "object",
                    "properties": {"example": reference("Owner")},
                    "example": reference("Unused"),
                },
                "Receipt": {"anyOf": [reference("Missing"), {"type": "null"}]},
                "Unused": {"type": "object"},
            },
        },
    }
)
OPERATION = DOCUMENT.operation("pets_new")


def test_operations() -> None:
    """Only the methods of a path are operations."""
    assert [operation.endpoint for operation in DOCUMENT.operations] == ["POST /pets"]


def test_all_operations() -> None:
    """The real description gives each operation once, in its order."""
    description = bundle.read(ROOT / "openapi")
    document = Document(description.bundle)
    assert [item.id for item in document.operations] == [item.id for item in description.operations]


def test_schemas_sent() -> None:
    """What is sent includes what parameters and bodies refer to, also in circles, but nothing from examples."""
    assert OPERATION.schemas_sent == {"Count", "Pet", "Owner"}


def test_schemas_received() -> None:
    """What is received includes the bodies of errors; a reference that leads nowhere ends there."""
    assert OPERATION.schemas_received == {"Receipt", "ErrorBody", "Missing"}


def test_resolve() -> None:
    """A reference that leads nowhere is an error, if it is followed."""
    assert DOCUMENT.resolve(reference("Count")) == {"type": "integer"}
    with pytest.raises(KeyError, match="Missing"):
        DOCUMENT.resolve(reference("Missing"))

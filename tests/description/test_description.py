"""The description as it stands: valid, within the house rules, with valid examples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from braze_generated.runtime.document import Content, DescribedOperation
from braze_generated.runtime.operation import OneOf
from generator import bundle, rules

from ..conftest import ROOT
from ..operations import DOCUMENT, OPERATIONS, bodies, response


def examples_of(item: DescribedOperation) -> Iterator[tuple[str, Mapping[str, Any], Any]]:
    """Yield label, schema and value of each example of an operation."""
    for parameter in item.parameters:
        yield parameter["name"], parameter["schema"], parameter["example"]
    for content in (item.request, response(item)):
        if content:
            yield from ((name, content.reference, value) for name, value in content.examples.items())


EXAMPLES = [(f"{item.id}-{label}", schema, value) for item in OPERATIONS for label, schema, value in examples_of(item)]
EXAMPLES += [
    (f"{name}-{label}", content.reference, value)
    for name, shared in DOCUMENT.data["components"]["responses"].items()
    if (content := Content.of(DOCUMENT, shared))
    for label, value in content.examples.items()
]


@pytest.fixture(scope="module")
def description() -> bundle.Description:
    return bundle.read(ROOT / "openapi")


def test_house_rules(description: bundle.Description) -> None:
    """No file of the description breaks a house rule."""
    assert rules.check(description) == []


def test_valid() -> None:
    """The bundle is a valid OpenAPI 3.1 document."""
    assert list(OpenAPIV31SpecValidator(dict(DOCUMENT.data)).iter_errors()) == []
    assert DOCUMENT.data["openapi"] == "3.1.0"


@pytest.mark.parametrize(("label", "schema", "value"), EXAMPLES, ids=[label for label, _, _ in EXAMPLES])
def test_example(label: str, schema: Mapping[str, Any], value: Any) -> None:
    """An example is valid, formats included."""
    checker = FormatChecker()
    assert "date-time" in checker.checkers, "the format of times would not be checked"
    validator = Draft202012Validator({**schema, "components": DOCUMENT.data["components"]}, format_checker=checker)
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_one_of(item: DescribedOperation) -> None:
    """The examples of a request satisfy the rules on which fields go together."""
    query = {parameter["name"]: parameter["example"] for parameter in item.parameters}
    for rule in item.extension("one-of") or []:
        # Every parameter has an example of its own, so only the lower bound can be judged.
        assert len(query.keys() & set(rule["fields"])) >= rule.get("at_least", 0)
    for name, body in bodies(item).items():
        if item.request:
            assert violations(item.request.reference, body) == [], name


def violations(schema: Mapping[str, Any], value: Any) -> list[str]:
    """Return how *value* violates the `x-braze-one-of` rules of its schema, at any depth."""
    found: list[str] = []
    for variant in DOCUMENT.variants(schema):
        if isinstance(value, list):
            found += [message for entry in value for message in violations(variant.get("items", {}), entry)]
        elif isinstance(value, dict) and is_valid(variant, value):
            for data in variant.get("x-braze-one-of", []):
                rule = OneOf(**data)
                holders = value.get(rule.each, []) if rule.each else [value]
                found += [message for holder in holders if (message := rule.violation(holder))]
            others = variant.get("additionalProperties", {})
            for name, entry in value.items():
                found += violations(variant.get("properties", {}).get(name, others), entry)
    return found


def is_valid(schema: Mapping[str, Any], value: Any) -> bool:
    return Draft202012Validator({**schema, "components": DOCUMENT.data["components"]}).is_valid(value)


def test_instances() -> None:
    """The instances are the documented ones, each with an address of its own."""
    known = json.loads((ROOT / "tests" / "data" / "documented.json").read_text(encoding="utf-8"))["instances"]
    servers = DOCUMENT.data["servers"]
    described = {server["x-braze-instance"]["id"]: server["url"] for server in servers}
    assert described.items() >= known.items()
    assert len(servers) == len(described) == len(set(described.values()))
    assert all(url.startswith("https://rest.") for url in described.values())

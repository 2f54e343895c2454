"""The description as it stands: valid, within the house rules, with examples that hold."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import bundle, rules

from ..conftest import ROOT
from ..operations import DOCUMENT, OPERATIONS, Described


def examples_of(item: Described) -> list[tuple[str, dict[str, Any], Any]]:
    """Return label, schema and value of each example of an operation."""
    found = [(parameter["name"], parameter["schema"], parameter["example"]) for parameter in item.parameters]
    if item.body_schema is not None:
        found += [(name, item.body_schema, value) for name, value in item.bodies.items()]
    return found + [(name, item.success[1]["schema"], value) for name, value in item.answers.items()]


EXAMPLES = [(f"{item.id}-{label}", schema, value) for item in OPERATIONS for label, schema, value in examples_of(item)]
EXAMPLES += [
    (f"{name}-{label}", content["schema"], example["value"])
    for name, response in DOCUMENT["components"]["responses"].items()
    for content in response["content"].values()
    for label, example in content["examples"].items()
]


@pytest.fixture(scope="module")
def description() -> bundle.Description:
    return bundle.read(ROOT / "openapi")


def test_house_rules(description: bundle.Description) -> None:
    """No file of the description breaks a house rule."""
    assert rules.check(description) == []


def test_valid(document: dict[str, Any]) -> None:
    """The bundle is a valid OpenAPI 3.1 document."""
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    assert document["openapi"] == "3.1.0"


@pytest.mark.parametrize(("label", "schema", "value"), EXAMPLES, ids=[label for label, _, _ in EXAMPLES])
def test_example(label: str, schema: dict[str, Any], value: Any) -> None:
    """An example is valid, formats included."""
    checker = FormatChecker()
    assert "date-time" in checker.checkers, "the format of times would not be checked"
    validator = Draft202012Validator({**schema, "components": DOCUMENT["components"]}, format_checker=checker)
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_one_of(item: Described) -> None:
    """The examples of a request keep the rules on which fields go together."""
    query = {parameter["name"]: parameter["example"] for parameter in item.parameters}
    for rule in item.data.get("x-braze-one-of", []):
        # Every parameter has an example of its own, so only the lower bound can be judged.
        assert len(query.keys() & set(rule["fields"])) >= rule.get("at_least", 0)
    for name, body in item.bodies.items():
        if item.body_schema is not None:
            assert broken_rules(item.body_schema, body) == [], name


def broken_rules(schema: dict[str, Any], value: Any) -> list[str]:
    """Evaluate `x-braze-one-of` in everything that *value* holds."""
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if isinstance(value, list):
        return [fault for entry in value for fault in broken_rules(schema.get("items", {}), entry)]
    if not isinstance(value, dict):
        return []
    faults = []
    for rule in schema.get("x-braze-one-of", []):
        for holder in value.get(rule["each"], []) if "each" in rule else [value]:
            given = sorted(holder.keys() & set(rule["fields"]))
            if not rule.get("at_least", 0) <= len(given) <= rule.get("at_most", len(given)):
                faults.append(f"{rule} got {given}")
    for variant in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        if Draft202012Validator({**variant, "components": DOCUMENT["components"]}).is_valid(value):
            faults += broken_rules(variant, value)
    for name, entry in value.items():
        faults += broken_rules(schema.get("properties", {}).get(name) or schema.get("additionalProperties", {}), entry)
    return faults


def test_instances(document: dict[str, Any]) -> None:
    """Every instance has an address and an id of its own, reached over https."""
    assert len(document["servers"]) == 15
    assert len({server["url"] for server in document["servers"]}) == 15
    assert len({server["x-braze-instance"]["id"] for server in document["servers"]}) == 15
    assert all(server["url"].startswith("https://rest.") for server in document["servers"])

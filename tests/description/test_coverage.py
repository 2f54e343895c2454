"""How complete the description is: endpoints, types, and what Braze documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import yaml

from braze_generated.runtime.document import Content, DescribedOperation
from generator.endpoint_index import endpoint_key

from ..conftest import ROOT
from ..operations import DOCUMENT, OPERATIONS, response

DATA = ROOT / "tests" / "data"

# What is documented and left out, and why.
EXCEPTIONS = {
    ("messages_send", "body", "api_key"): "a key in a body ends in logs; the header carries it",
    ("campaigns_trigger_schedule_update", "body", "api_key"): "a key in a body ends in logs; the header carries it",
}


def documented() -> dict[tuple[str, str], dict[str, Any]]:
    """Return what Braze's pages name of each endpoint: fields, permission, rate limits and so on."""
    rows = json.loads((DATA / "documented.json").read_text(encoding="utf-8"))["endpoints"]
    return {endpoint_key(*name.split()): row for name, row in rows.items()}


DOCUMENTED = documented()
# An endpoint that is newer than the data has no row.
ROWS = [(item, row) for item in OPERATIONS if (row := DOCUMENTED.get(endpoint_key(*item.endpoint.split())))]


def test_index() -> None:
    """Every endpoint of the index is described, once."""
    lines = (DATA / "endpoints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if not line.startswith("#")]
    described = [item.endpoint for item in OPERATIONS]
    assert set(wanted) - set(described) == set()
    assert len(described) == len(set(described))
    assert set(described) >= {item.endpoint for item, _ in ROWS} >= set(wanted), "an endpoint without data"


def untyped(name: str, schema: dict[str, Any]) -> Iterator[str]:
    """Yield the places in a schema that say nothing about the type of what stands there."""
    if "$ref" in schema:
        return
    if not {"type", "anyOf", "oneOf", "allOf", "enum"} & schema.keys():
        yield name
    for key, value in schema.get("properties", {}).items():
        yield from untyped(f"{name}.{key}", value)
    if "items" in schema:
        yield from untyped(f"{name}[]", schema["items"])
    if "additionalProperties" in schema:
        yield from untyped(f"{name}{{}}", schema["additionalProperties"])
    for variant in (*schema.get("anyOf", []), *schema.get("oneOf", [])):
        yield from untyped(name, variant)


def test_types(capsys: pytest.CaptureFixture[str]) -> None:
    """Everything has a type, but for the places that are listed with a reason."""
    reasons = yaml.safe_load((DATA / "untyped.yaml").read_text(encoding="utf-8"))
    found = {place for name, schema in DOCUMENT.schemas.items() for place in untyped(name, schema)}
    with capsys.disabled():
        print(f"\nplaces without a type and without a reason: {len(found - set(reasons))}")
    assert found == set(reasons)


def test_names(capsys: pytest.CaptureFixture[str]) -> None:
    """No class has a name that a generator derived; every one was chosen by a person."""
    modules = (ROOT / "generated" / "braze_generated" / "models").glob("*.py")
    classes = {name for path in modules for name in re.findall(r"^class (\w+)", path.read_text("utf-8"), re.M)}
    derived = sorted(name for name in classes if name not in DOCUMENT.schemas)
    with capsys.disabled():
        print(f"\nclasses with a derived name: {len(derived)} of {len(classes)}")
    assert derived == []
    assert sorted(name for name in classes if re.search(r"(Type\d+|Item|AdditionalProperty)$", name)) == []


def step(schemas: list[Mapping[str, Any]], part: str) -> list[Mapping[str, Any]]:
    """Return the schemas that one part of a dotted path leads to."""
    found: list[Mapping[str, Any]] = []
    for schema in (variant for start in schemas for variant in DOCUMENT.variants(start)):
        if part == "[]":
            found += [schema["items"]] if "items" in schema else []
        elif part.startswith("{") or part == "*":
            extra = schema.get("additionalProperties")
            found += [extra] if extra is not None else []
        elif part in schema.get("properties", {}):
            found.append(schema["properties"][part])
        elif "additionalProperties" in schema and not schema.get("properties"):
            found.append(schema["additionalProperties"])  # a documented key of a map
    return found


def is_declared(content: Content | None, path: str) -> bool:
    """Whether a dotted path (`a.b[].{key}.c`) leads to something that is declared."""
    schemas = [content.reference] if content else []
    for part in re.findall(r"\[\]|\{[^}]*\}|[^.\[\]{}]+", path):
        schemas = step(schemas, part)
    return bool(schemas)


def fields(item: DescribedOperation, row: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Yield every field that is documented, and whether the operation declares it."""
    parameters = {parameter["name"].removesuffix("[]") for parameter in item.parameters}
    for name in row["parameters"]:
        yield "parameter", name, name in parameters
    for path in row["body"]:
        yield "body", path, is_declared(item.request, path)
    for path in row["response"]:
        yield "response", path, is_declared(response(item), path)


def test_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """Every documented parameter, body field and response field is declared, but for the exceptions above."""
    found = {(item.id, place, path): declared for item, row in ROWS for place, path, declared in fields(item, row)}
    missing = {field for field, declared in found.items() if not declared}
    with capsys.disabled():
        print(f"\ndocumented fields that are declared: {len(found) - len(missing)} of {len(found)}")
    assert missing == set(EXCEPTIONS)


@pytest.mark.parametrize(("item", "row"), ROWS, ids=[item.id for item, _ in ROWS])
def test_operation(item: DescribedOperation, row: dict[str, Any]) -> None:
    """Permission, page, deprecation, status and rate limit are the documented ones."""
    assert item.extension("permission") == row["permission"]
    assert item.data["externalDocs"]["url"].rstrip("/") == row["docs"]
    assert item.data.get("deprecated", False) == row["deprecated"]
    assert row["status"] in (None, item.success.status)
    limit = item.extension("rate-limit")
    described = [[rate["limit"], rate["period"]] for rate in (limit, *limit.get("variants", ()))]
    assert [pair for pair in row["rate_limits"] if pair not in described] == []

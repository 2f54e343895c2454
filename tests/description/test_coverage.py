"""How complete the description is: endpoints, types, and what Braze documents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from ..conftest import ROOT
from ..operations import DOCUMENT, OPERATIONS, Described, resolve

DATA = ROOT / "tests" / "data"
FACTS = ROOT.parent / "shared" / "facts"
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]

# What is documented and left out, and why.
EXCEPTIONS = {
    ("messages_send", "body", "api_key"): "a key in a body ends in logs; the header carries it",
    ("campaigns_trigger_schedule_update", "body", "api_key"): "a key in a body ends in logs; the header carries it",
}


def test_index() -> None:
    """Every endpoint of the index is described, once."""
    lines = (DATA / "endpoints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if not line.startswith("#")]
    described = [f"{item.method.upper()} {item.path}" for item in OPERATIONS]
    assert len(wanted) == len(set(wanted)) == 65
    assert set(wanted) - set(described) == set()
    assert len(described) == len(set(described))


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
    found = {place for name, schema in SCHEMAS.items() for place in untyped(name, schema)}
    with capsys.disabled():
        print(f"\nplaces without a type and without a reason: {len(found - set(reasons))}")
    assert found == set(reasons)


def test_names(capsys: pytest.CaptureFixture[str]) -> None:
    """No class has a name that a generator derived; every one was chosen by a person."""
    modules = (ROOT / "generated" / "braze_generated" / "models").glob("*.py")
    classes = {name for path in modules for name in re.findall(r"^class (\w+)", path.read_text("utf-8"), re.M)}
    derived = sorted(name for name in classes if name not in SCHEMAS)
    with capsys.disabled():
        print(f"\nclasses with a derived name: {len(derived)} of {len(classes)}")
    assert derived == []
    assert sorted(name for name in classes if re.search(r"(Type\d+|Item|AdditionalProperty)$", name)) == []


def variants(schema: dict[str, Any], seen: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
    """Yield a schema and every member of its unions, without references."""
    reference = schema.get("$ref", "")
    if reference in seen:
        return
    schema = resolve(schema)
    yield schema
    for key in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(key, []):
            yield from variants(member, seen | {reference} if reference else seen)


def step(schemas: list[dict[str, Any]], part: str) -> list[dict[str, Any]]:
    """Return the schemas that one part of a dotted path leads to."""
    found: list[dict[str, Any]] = []
    for schema in (variant for start in schemas for variant in variants(start)):
        if part == "[]":
            found += [schema["items"]] if "items" in schema else []
        elif part.startswith("{") or part == "*":
            extra = schema.get("additionalProperties")
            found += [extra] if extra is not None else []
        elif part in schema.get("properties", {}):
            found.append(schema["properties"][part])
    return found


def is_declared(schema: dict[str, Any], path: str) -> bool:
    """Whether a dotted path (`a.b[].{key}.c`) leads to something that is declared."""
    schemas = [schema]
    for part in re.findall(r"\[\]|\{[^}]*\}|[^.\[\]{}]+", path):
        schemas = step(schemas, part)
    return bool(schemas)


def documented(item: Described, row: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Yield every field that a row of the facts names, and whether the operation declares it."""
    parameters = {parameter["name"].removesuffix("[]") for parameter in item.parameters}
    for parameter in row["parameters"]:
        yield "parameter", parameter["name"], parameter["name"].removesuffix("[]") in parameters
    for entry in row["body"]:
        if entry.get("in") != "header":
            path = entry.get("path") or entry["name"]
            yield "body", path, item.body_schema is not None and is_declared(item.body_schema, path)
    for entry in row["response"]:
        yield "answer", entry["path"], is_declared(item.success[1]["schema"], entry["path"])


def rows() -> dict[tuple[str, str], dict[str, Any]]:
    """Return the rows of the facts by method and path."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for name in ("users_email_sms", "messaging", "export", "templates_catalogs_misc"):
        for row in json.loads(Path(FACTS / f"{name}.json").read_text(encoding="utf-8"))["endpoints"]:
            found[row["method"].lower(), re.sub(r"\{\w+\}", "{}", row["path"])] = row
    return found


@pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not at hand")
def test_facts(capsys: pytest.CaptureFixture[str]) -> None:
    """Every documented parameter, body field and answer field is declared, but for the exceptions above."""
    known = rows()
    total, missing = 0, set()
    for item in OPERATIONS:
        for place, path, declared in documented(item, known[item.method, re.sub(r"\{\w+\}", "{}", item.path)]):
            total += 1
            if not declared:
                missing.add((item.id, place, path))
    share = 1 - len(missing) / total
    with capsys.disabled():
        print(f"\ndocumented fields that are declared: {total - len(missing)} of {total} ({share:.2%})")
    assert total > 1500
    assert missing == set(EXCEPTIONS)


@pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not at hand")
@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_facts_of_operation(item: Described) -> None:
    """Permission, page, deprecation and status are the documented ones."""
    row = rows()[item.method, re.sub(r"\{\w+\}", "{}", item.path)]
    assert item.data["x-braze-permission"] == row["permission"]
    assert item.data["externalDocs"]["url"].rstrip("/") == row["doc"].rstrip("/")
    assert item.data.get("deprecated", False) == row["deprecated"]
    if row["success_status"] is not None:
        assert item.success[0] == row["success_status"]

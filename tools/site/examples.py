"""The calls that the reference shows: the examples of the description, written out in Python and for curl."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

from braze_generated import models
from braze_generated.types import Map, Model

from .described import Operation, Reference, attributes_of

ADDRESS = "https://rest.fra-01.braze.eu"
CLIENT = 'Braze(api_key="YOUR_KEY", region="EU-01")'
KEY = "$BRAZE_API_KEY"

_WIDTH = 92  # what fits on a page without scrolling


def python(reference: Reference, operation: Operation, body: Any) -> str:
    """
    Return a program that makes the call of an example, not yet formatted.
    """
    arguments = ", ".join(_arguments(reference, operation, body))
    names = "Braze, models" if "models." in arguments else "Braze"
    return (
        f"from braze_client import {names}\n\n"
        f"with {CLIENT} as braze:\n"
        f"    result = braze.{operation.namespace}.{operation.method_name}({arguments})\n"
        "    print(result.to_dict())\n"
    )


def all_pages(reference: Reference, operation: Operation) -> str:
    """
    Return a program that goes through all pages of an operation, not yet formatted.
    """
    arguments = ", ".join(_arguments(reference, operation, None, pages=False))
    return (
        "from braze_client import Braze\n\n"
        f"with {CLIENT} as braze:\n"
        f"    for item in braze.{operation.namespace}.{operation.method_name}_iter({arguments}):\n"
        "        print(item)\n"
    )


def curl(operation: Operation, body: Any) -> str:
    """
    Return a shell command that makes the call of an example.
    """
    path = operation.path
    query = []
    for parameter in operation.parameters:
        value = parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
        elif parameter["in"] == "query":
            values = value if isinstance(value, list) else [value]
            query += [f"{parameter['name']}={_on_the_wire(entry)}" for entry in values]
    lines = [f"curl --fail-with-body {shlex.quote(ADDRESS + path)}", f'--header "Authorization: Bearer {KEY}"']
    if query:
        lines.insert(1, "--get")
        lines += [f"--data-urlencode {shlex.quote(entry)}" for entry in query]
    if body is not None:
        lines.append("--header 'Content-Type: application/json'")
        lines.append(f"--data {shlex.quote(json.dumps(body, indent=2, ensure_ascii=False))}")
    return " \\\n  ".join(lines) + "\n"


def formatted(programs: list[str]) -> list[str]:
    """
    Return Python programs as ruff formats them.
    """
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.py") for number, _ in enumerate(programs)]
        for path, program in zip(paths, programs, strict=True):
            path.write_text(program, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--no-cache"]
        subprocess.run([*command, f"--line-length={_WIDTH}", folder], check=True)
        return [path.read_text(encoding="utf-8") for path in paths]


def _on_the_wire(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _arguments(reference: Reference, operation: Operation, body: Any, *, pages: bool = True) -> list[str]:
    values = {(item["in"], item["name"]): item["example"] for item in operation.parameters}
    values |= {("body", name): value for name, value in (body or {}).items()}
    if not pages:
        pagination = operation.data["x-braze-pagination"]
        moves = {pagination.get(key) for key in ("page", "offset", "cursor")}
        values = {place: value for place, value in values.items() if place[1] not in moves}
    schemas, names = operation.schemas, operation.names
    return [f"{names[place]}={_literal(reference, schemas[place], value)}" for place, value in values.items()]


def _literal(reference: Reference, schema: dict[str, Any], value: Any) -> str:
    """
    Return *value* as Python, with models where *schema* has objects with names.
    """
    if isinstance(value, list):
        items = reference.resolve(schema).get("items", {})
        return f"[{', '.join(_literal(reference, items, item) for item in value)}]"
    if not isinstance(value, dict):
        return repr(value)
    found = _model(reference, schema, value)
    if found is None:
        return f"{{{', '.join(f'{key!r}: {_literal(reference, {}, item)}' for key, item in value.items())}}}"
    model, names = found
    fields = reference.components["schemas"][model]["properties"]
    arguments = (f"{names[key]}={_literal(reference, fields.get(key, {}), item)}" for key, item in value.items())
    return f"models.{model}({', '.join(arguments)})"


def _model(reference: Reference, schema: dict[str, Any], value: dict[str, Any]) -> tuple[str, dict[str, str]] | None:
    """
    Return the model that *value* is by *schema*, and the arguments for its members; None where a dict reads better.
    """
    members = reference.resolve(schema)
    variants = members.get("anyOf") or members.get("oneOf") or [schema]
    for name in (variant["$ref"].rpartition("/")[2] for variant in variants if "$ref" in variant):
        kind = getattr(models, name, None)
        if not (isinstance(kind, type) and issubclass(kind, Model)) or issubclass(kind, Map):
            continue
        fields = attributes_of(name)
        component = reference.components["schemas"][name]
        names = fields if "additionalProperties" not in component else {key: key for key in value} | fields
        if value.keys() <= names.keys() and {*component.get("required", ())} <= value.keys():
            return (name, names) if all(names[key].isidentifier() for key in value) else None
    return None

"""Reports how the description and newer pages of Braze's documentation differ: ``nox -s upstream -- FILE...``."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from generator import bundle
from generator.bundle import METHODS
from generator.endpoint_index import NotAnIndex, endpoint_key, read_page
from generator.source import FaultyDescription

from .postman import Documented, NotACollection, read_collection

REPOSITORY = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, order=True)
class Drift:
    """
    One difference.
    """

    endpoint: str
    kind: str
    """``missing``: documented, but not described. ``unseen``: described, but in none of the files."""
    part: str
    """``endpoint``, ``parameter``, ``body`` or ``answer``."""
    name: str


def read_file(path: Path) -> list[Documented]:
    """
    Read an endpoint-index page (Markdown) or a Postman collection (JSON).
    """
    text = path.read_text(encoding="utf-8")
    if text.lstrip().startswith(("{", "[")):
        return read_collection(text)
    return [Documented(row.method, row.path) for row in read_page(text)]


class Described:
    """
    What the description says of an operation, without its references.
    """

    def __init__(self, document: dict[str, Any], operation: dict[str, Any], path: str) -> None:
        self._components = document["components"]
        self._operation = operation
        parameters = [self._resolve(item) for item in operation.get("parameters", [])]
        self.query = {item["name"].removesuffix("[]") for item in parameters if item["in"] == "query"}
        self.parameters = {item["name"].removesuffix("[]") for item in parameters} | set(re.findall(r"\{(\w+)\}", path))
        self.body = self._schema(operation.get("requestBody", {}))
        success = next(value for code, value in operation["responses"].items() if code.startswith("2"))
        self.answer = self._schema(self._resolve(success))

    def _schema(self, holder: dict[str, Any]) -> dict[str, Any]:
        schema: dict[str, Any] = holder.get("content", {}).get("application/json", {}).get("schema", {})
        return schema

    def _resolve(self, item: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in item:
            _, _, kind, name = item["$ref"].split("/")
            item = self._components[kind][name]
        return item

    def _variants(self, schema: dict[str, Any], seen: frozenset[str] = frozenset()) -> Iterator[dict[str, Any]]:
        reference = schema.get("$ref", "")
        if reference in seen:
            return
        schema = self._resolve(schema)
        yield schema
        for key in ("anyOf", "oneOf", "allOf"):
            for member in schema.get(key, []):
                yield from self._variants(member, seen | {reference})

    def top_level(self, schema: dict[str, Any]) -> set[str]:
        """
        Return the names of the fields of an object.
        """
        return {name for variant in self._variants(schema) for name in variant.get("properties", {})}

    def knows(self, schema: dict[str, Any], path: str) -> bool:
        """
        Whether a dotted path leads to a field that is described, or where any field may stand.
        """
        schemas = [schema]
        for part in re.findall(r"\[\]|[^.\[\]]+", path):
            variants = [variant for item in schemas for variant in self._variants(item)]
            # Examples show one object where a list belongs, and the reverse.
            variants += [deep for item in variants if "items" in item for deep in self._variants(item["items"])]
            if any(not {"type", "anyOf", "oneOf", "allOf", "enum", "properties"} & item.keys() for item in variants):
                return True
            if part == "[]":
                continue
            schemas = [item["properties"][part] for item in variants if part in item.get("properties", {})]
            schemas = schemas or [item["additionalProperties"] for item in variants if "additionalProperties" in item]
            if not schemas:
                return False
        return True

    def mentions(self, name: str) -> bool:
        """
        Whether a name stands anywhere in the request.
        """
        return name in self.parameters or name in self._names(self.body, set())

    def _names(self, schema: dict[str, Any], seen: set[str]) -> set[str]:
        reference = schema.get("$ref", "")
        if not schema or reference in seen:
            return set()
        if reference:
            seen.add(reference)
        schema = self._resolve(schema)
        found = set(schema.get("properties", {}))
        inner = [
            *schema.get("properties", {}).values(),
            schema.get("items", {}),
            schema.get("additionalProperties", {}),
        ]
        for item in (*inner, *schema.get("anyOf", []), *schema.get("oneOf", []), *schema.get("allOf", [])):
            found |= self._names(item, seen)
        return found


def compare(document: dict[str, Any], documented: list[Documented]) -> list[Drift]:
    """
    Return what the description lacks, and what it has that none of the files names.
    """
    operations = {
        endpoint_key(method.upper(), path): (f"{method.upper()} {path}", Described(document, item[method], path))
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }
    found: set[Drift] = set()
    seen: set[tuple[str, str]] = set()
    for page in documented:
        key = endpoint_key(page.method, page.path)
        if key not in operations:
            found.add(Drift(f"{page.method} {page.path}", "missing", "endpoint", ""))
            continue
        seen.add(key)
        found.update(_compare(*operations[key], page))
    found.update(Drift(name, "unseen", "endpoint", "") for key, (name, _) in operations.items() if key not in seen)
    return sorted(found)


def _compare(name: str, described: Described, page: Documented) -> Iterator[Drift]:
    for parameter in page.parameters - described.parameters:
        yield Drift(name, "missing", "parameter", parameter)
    for path in page.body:
        if not described.knows(described.body, path):
            yield Drift(name, "missing", "body", path)
    for path in page.answer:
        if not described.knows(described.answer, path):
            yield Drift(name, "missing", "answer", path)
    for word in page.named:
        if not described.mentions(word):
            yield Drift(name, "missing", "parameter", word)
    # An example need not show everything, so nothing is said where a page shows nothing of the kind.
    words = page.parameters | page.named | {re.split(r"[.\[]", path)[0] for path in page.body}
    if page.parameters or page.named:
        for parameter in described.query - words:
            yield Drift(name, "unseen", "parameter", parameter)
    if page.body:
        for field in described.top_level(described.body) - words:
            yield Drift(name, "unseen", "body", field)
    if page.answer:
        shown = {re.split(r"[.\[]", path)[0] for path in page.answer}
        for field in described.top_level(described.answer) - shown:
            yield Drift(name, "unseen", "answer", field)


def to_text(drifts: list[Drift]) -> str:
    """
    Return the report for readers.
    """
    lines = []
    for kind, title in (
        ("missing", "Documented, but not described"),
        ("unseen", "Described, but in none of the files"),
    ):
        chosen = [drift for drift in drifts if drift.kind == kind]
        lines.append(f"{title}: {len(chosen)}")
        lines += [f"  {item.endpoint}" + (f"  {item.part} {item.name}" if item.name else "") for item in chosen]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    """
    Run the command line.

    Returns:
        1 where the description lacks something, or a file cannot be read; else 0.
    """
    parser = argparse.ArgumentParser(prog="python -m tools.upstream", description="Find what Braze's pages changed.")
    parser.add_argument(
        "files", nargs="+", type=Path, help="endpoint-index pages (Markdown), Postman collections (JSON)"
    )
    parser.add_argument("--source", type=Path, default=REPOSITORY / "openapi", help="folder of the description")
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    options = parser.parse_args(arguments)
    documented = []
    try:
        for path in options.files:
            try:
                documented += read_file(path)
            except (NotAnIndex, NotACollection, ValueError) as error:
                print(f"{path}: {error}", file=sys.stderr)
                return 1
        description = bundle.read(options.source)
        if description.faults:
            raise FaultyDescription(description.faults)
    except (FaultyDescription, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    drifts = compare(description.bundle, documented)
    if options.json:
        print(json.dumps([asdict(drift) for drift in drifts], indent=2, ensure_ascii=False))
    else:
        print(to_text(drifts))
    return 1 if any(drift.kind == "missing" for drift in drifts) else 0


if __name__ == "__main__":
    sys.exit(main())

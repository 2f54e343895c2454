"""Reports how the description and newer pages of Braze's documentation differ: ``nox -s upstream -- FILE...``."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from generator import bundle
from generator.endpoint_index import NotAnIndex, endpoint_key, read_page
from generator.runtime.document import DescribedOperation, Document
from generator.source import InvalidDescription

from .postman import Documented, NotACollection, read_collection

REPOSITORY = Path(__file__).resolve().parent.parent


@frozen(order=True)
class Drift:
    """
    One difference.
    """

    endpoint: str
    kind: str
    """``missing``: documented, but not described. ``unseen``: described, but in none of the files."""
    part: str
    """``endpoint``, ``parameter``, ``body`` or ``response``."""
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
    What the description says of an operation.
    """

    def __init__(self, operation: DescribedOperation) -> None:
        self._document = operation.document
        self.name = operation.endpoint
        self.query = {_plain(item["name"]) for item in operation.parameters_in("query")}
        self.parameters = {_plain(item["name"]) for item in operation.parameters}
        self.parameters |= set(re.findall(r"\{(\w+)\}", operation.path))
        self.body = operation.request.schema if operation.request else {}
        response = operation.success.content
        self.response = response.schema if response else {}

    def top_level(self, schema: dict[str, Any]) -> set[str]:
        """
        Return the names of the fields of an object.
        """
        return {name for variant in self._document.variants(schema) for name in variant.get("properties", {})}

    def knows(self, schema: dict[str, Any], path: str) -> bool:
        """
        Whether a dotted path leads to a field that is described, or where any field may stand.
        """
        schemas = [schema]
        for part in re.findall(r"\[\]|[^.\[\]]+", path):
            variants = [variant for item in schemas for variant in self._document.variants(item)]
            # Examples show one object where a list belongs, and the reverse.
            variants += [
                deep for item in variants if "items" in item for deep in self._document.variants(item["items"])
            ]
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
        return name in self.parameters or any(name in item.get("properties", {}) for item in self._all(self.body))

    def _all(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        """
        Return every schema that *schema* is made of.
        """
        found: dict[int, dict[str, Any]] = {}
        waiting = [schema]
        while waiting:
            for item in self._document.variants(waiting.pop()):
                if id(item) not in found:
                    found[id(item)] = item
                    waiting += item.get("properties", {}).values()
                    waiting += [item[key] for key in ("items", "additionalProperties") if key in item]
        return list(found.values())


def _plain(name: str) -> str:
    return name.removesuffix("[]")


def compare(document: Document, documented: list[Documented]) -> list[Drift]:
    """
    Return what the description lacks, and what it has that none of the files names.
    """
    operations = {endpoint_key(*operation.endpoint.split()): Described(operation) for operation in document.operations}
    found: set[Drift] = set()
    seen: set[tuple[str, str]] = set()
    for page in documented:
        key = endpoint_key(page.method, page.path)
        if key not in operations:
            found.add(Drift(f"{page.method} {page.path}", "missing", "endpoint", ""))
            continue
        seen.add(key)
        found.update(_compare(operations[key], page))
    found.update(Drift(item.name, "unseen", "endpoint", "") for key, item in operations.items() if key not in seen)
    return sorted(found)


def _compare(described: Described, page: Documented) -> Iterator[Drift]:
    name = described.name
    for parameter in page.parameters - described.parameters:
        yield Drift(name, "missing", "parameter", parameter)
    for path in page.body:
        if not described.knows(described.body, path):
            yield Drift(name, "missing", "body", path)
    for path in page.response:
        if not described.knows(described.response, path):
            yield Drift(name, "missing", "response", path)
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
    if page.response:
        shown = {re.split(r"[.\[]", path)[0] for path in page.response}
        for field in described.top_level(described.response) - shown:
            yield Drift(name, "unseen", "response", field)


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
        1 if the description lacks something or a file cannot be read, else 0.
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
        if description.problems:
            raise InvalidDescription(description.problems)
    except (InvalidDescription, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    drifts = compare(Document(description.bundle), documented)
    if options.json:
        print(json.dumps([asdict(drift) for drift in drifts], indent=2, ensure_ascii=False))
    else:
        print(to_text(drifts))
    return 1 if any(drift.kind == "missing" for drift in drifts) else 0


if __name__ == "__main__":
    sys.exit(main())

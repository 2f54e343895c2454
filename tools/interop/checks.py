"""Finds what a generator dropped without failing, in its log and in the client that it made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from generator.runtime.document import Document

# Warnings that lose nothing, and why. Any other warning of a generator is a problem.
HARMLESS = {
    "OpenAPI 3.1 support is still in beta": "a notice about the generator",
    "Failed to get the schema name: null": "said of a named map, which becomes the map type of the language",
    "Ignoring complex example on request body": "examples go into the documentation of a client only",
}


@frozen
class Expected:
    """
    What every client must contain, regardless of its language.
    """

    operations: dict[str, str]
    """The path of each operation, up to its first parameter, by its id."""
    fields: dict[str, list[str]]
    """The properties of each object schema, by its name."""

    @property
    def count(self) -> int:
        """How many fields there are."""
        return sum(map(len, self.fields.values()))


def expected(document: Document) -> Expected:
    """
    Return what a client of *document* must contain.
    """
    operations = {operation.id: operation.path.partition("{")[0] for operation in document.operations}
    schemas = document.schemas.items()
    fields = {name: sorted(schema["properties"]) for name, schema in schemas if schema.get("properties")}
    return Expected(operations, fields)


def problems_in_log(log: str) -> Iterator[str]:
    """
    Yield the warnings that matter, and the names that openapi-generator had to invent.
    """
    for line in dict.fromkeys(log.splitlines()):
        invented = re.search(r"Inline schema created as (\w+)", line)
        if invented:
            # Once in camel case, it may be the name of another schema, which is then overwritten.
            yield f"it invented the name {invented[1]}: the schema needs one in the description"
        elif re.search(r"\b(WARN|ERROR)\b", line) and not any(text in line for text in HARMLESS):
            yield line


def missing(wanted: Expected, target: Path) -> list[str]:
    """
    Return the operations and the fields that the client in the folder *target* does not have.

    A path and the name of a field stand in the code of every language as they are sent. Names of files and functions
    are compared without case and separators, because each language has its own style.
    """
    texts = {path: path.read_text(encoding="utf-8", errors="replace") for path in sorted(_code(target))}
    everything = "\n".join(texts.values())
    words = {_folded(word) for word in re.findall(r"\w+", everything)}
    found = [
        f"the operation {name} is missing"
        for name, path in wanted.operations.items()
        if not re.search(rf"{re.escape(path)}(?!\w|/\w)", everything)
        or not any(_folded(name) in word for word in words)
    ]
    by_stem: dict[str, str] = {}
    for file, text in texts.items():
        stem = _folded(file.stem).removeprefix("model")
        by_stem[stem] = by_stem.get(stem, "") + text
    for name, fields in wanted.fields.items():
        # hey-api has all types in one file; the others have a file for each.
        code = by_stem.get(_folded(name)) or _declaration(name, everything)
        if code is None:
            found.append(f"the schema {name} is missing")
        else:
            found += [f"{name}.{field} is missing" for field in fields if not _contains(code, field)]
    return found


def _code(target: Path) -> Iterator[Path]:
    suffixes = {".java", ".go", ".ts", ".cs", ".rb", ".php", ".kt", ".swift"}
    return (path for path in target.rglob("*") if path.suffix in suffixes)


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _declaration(name: str, text: str) -> str | None:
    match = re.search(rf"^export type {name} = \{{$(.*?)^\}}", text, re.M | re.S)
    return match[1] if match else None


def _contains(text: str, field: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(field)}(?![\w-])", text) is not None

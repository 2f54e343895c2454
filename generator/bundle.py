"""Combines the files of the description into one document."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from .extensions import check_extensions
from .runtime.document import METHODS
from .shapes import check_shape
from .source import InvalidDescription, Pointer, Problem, Source, load_all
from .wording import did_you_mean

COMPONENT_FILES = {
    "components/parameters.yaml": "parameters",
    "components/responses.yaml": "responses",
    "components/headers.yaml": "headers",
}
"""The kind of the components in each file."""


@frozen
class SourceOperation:
    """
    An operation as it is written, and its place in the files.
    """

    path: str
    method: str
    source: Source
    pointer: Pointer
    data: dict[str, Any]

    @property
    def id(self) -> str:
        """The ``operationId``."""
        return str(self.data.get("operationId", ""))

    def problem(self, message: str, *inside: str | int) -> Problem:
        """
        Return a problem in this operation, at the node that *inside* leads to.
        """
        return self.source.problem((*self.pointer, *inside), message)


@define
class Description:
    """
    The description as it was read: its files, its operations, and the bundle made from them.
    """

    sources: dict[str, Source]
    operations: list[SourceOperation] = field(factory=list)
    bundle: dict[str, Any] = field(factory=dict)
    """One OpenAPI document."""
    problems: list[Problem] = field(factory=list)
    """Why the files could not be combined into one document."""
    unused: list[Problem] = field(factory=list)
    """Files and entries that nothing refers to. They may be consequences of other problems."""

    @property
    def schema_sources(self) -> dict[str, Source]:
        """The file of each schema, by the name of the schema."""
        sources = [source for source in self.sources.values() if source.name.startswith("schemas/")]
        return {name: source for source in sources for name in source.data}

    def to_json(self) -> str:
        """
        Return the bundle as JSON text. The same description always gives the same text.
        """
        return json.dumps(self.bundle, indent=2, ensure_ascii=False) + "\n"


def read(root: Path) -> Description:
    """
    Read and bundle the description in the folder *root*.

    Returns:
        The description. If a ``$ref`` leads nowhere or into a part of a component, or a name is used twice, it has
        `Description.problems`, and its bundle must not be used.

    Raises:
        InvalidDescription: A file cannot be read as YAML, or has a key or a kind of value that it cannot have.
    """
    sources = load_all(root)
    for check in (check_shape, check_extensions):
        if problems := [problem for source in sources.values() for problem in check(source)]:
            raise InvalidDescription(sorted(set(problems)))
    description = Description(sources)
    _Bundler(description).run()
    return description


class _Bundler:
    def __init__(self, description: Description) -> None:
        self.description = description
        self.sources = description.sources
        self.problems: list[Problem] = []
        self.unused: list[Problem] = []
        self.components: dict[tuple[str, str], tuple[Source, str]] = {}
        self.reached: dict[tuple[str, str], Any] = {}

    def run(self) -> None:
        root = self.sources["braze.yaml"]
        self._register_components()
        bundle = dict(root.data)
        bundle["paths"] = self._bundle_paths(root)
        bundle["components"] = self._bundle_components(root)
        self.description.bundle = bundle
        self._find_operations_twice()
        self._find_loops()
        self.description.problems = sorted(set(self.problems))
        self.description.unused = sorted(set(self.unused))

    def _register_components(self) -> None:
        """
        Assign each entry of ``schemas/`` and ``components/`` its place under ``components``.
        """
        spelled: dict[str, tuple[Source, str]] = {}
        for name, source in self.sources.items():
            kind = "schemas" if name.startswith("schemas/") else COMPONENT_FILES.get(name)
            if kind is None:
                if name != "braze.yaml" and not name.startswith("paths/"):
                    self.problems.append(Problem(name, 1, "no rule covers this file; see README.md"))
                continue
            for key in source.data:
                # Names that differ only in case or underscores become one class in most languages. In TypeScript, so do
                # a schema and a parameter of the same name.
                folded = key.replace("_", "").lower()
                if folded in spelled:
                    other, other_key = spelled[folded]
                    where = f"{other.name}:{other.lines[(other_key,)]}"
                    self.problems.append(
                        source.problem((key,), f"the name {key} is already used: {other_key} in {where}")
                    )
                spelled.setdefault(folded, (source, key))
                self.components.setdefault((kind, key), (source, key))

    def _bundle_paths(self, root: Source) -> dict[str, Any]:
        paths: dict[str, Any] = {}
        used: dict[tuple[str, str], str] = {}
        for path, reference in root.data.get("paths", {}).items():
            here: Pointer = ("paths", path)
            if not isinstance(reference, dict) or list(reference) != ["$ref"]:
                self.problems.append(root.problem(here, f"{path} must be a single $ref into paths/"))
                continue
            target = self._locate(root, (*here, "$ref"), reference["$ref"])
            if target is None:
                continue
            source, key = target
            if not source.name.startswith("paths/"):
                self.problems.append(root.problem(here, f"{path} must be a $ref into paths/, not {source.name}"))
                continue
            if target_of := used.get((source.name, key)):
                self.problems.append(root.problem(here, f"{path} and {target_of} refer to the same entry"))
                continue
            used[source.name, key] = path
            paths[path] = self._fold(source, (key,), source.data[key])
            for method, data in source.data[key].items():
                if method in METHODS:
                    operation = SourceOperation(path, method, source, (key, method), data)
                    self.description.operations.append(operation)
        for name, source in self.sources.items():
            if not name.startswith("paths/"):
                continue
            if not any(used_name == name for used_name, _ in used):
                self.unused.append(Problem(name, 1, "the file is not used: braze.yaml does not refer to it"))
                continue
            self.unused.extend(
                source.problem((key,), f"the entry {key} is not used: braze.yaml does not refer to it")
                for key in source.data
                if (name, key) not in used
            )
        return paths

    def _bundle_components(self, root: Source) -> dict[str, Any]:
        components: dict[str, Any] = {"securitySchemes": root.data.get("components", {}).get("securitySchemes", {})}
        for kind, name in sorted(self.reached):
            components.setdefault(kind, {})[name] = self.reached[kind, name]
        unused_files = {source.name for source, _ in self.components.values()} - {
            self.components[place][0].name for place in self.reached
        }
        for place, (source, key) in self.components.items():
            if place not in self.reached and source.name not in unused_files:
                self.unused.append(source.problem((key,), f"the entry {key} is not used: nothing refers to it"))
        self.unused.extend(
            Problem(name, 1, "the file is not used: nothing refers to its entries") for name in unused_files
        )
        return components

    def _fold(self, source: Source, pointer: Pointer, value: Any) -> Any:
        """
        Copy *value*, with each ``$ref`` pointing to the place of its target in the bundle.
        """
        if isinstance(value, dict):
            return {
                key: self._reference(source, (*pointer, key), item)
                if key == "$ref" and isinstance(item, str)
                # The content of an example is data, even if it looks like a reference.
                else item
                if key in ("example", "examples", "enum") and pointer[-1:] != ("properties",)
                else self._fold(source, (*pointer, key), item)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self._fold(source, (*pointer, index), item) for index, item in enumerate(value)]
        return value

    def _reference(self, source: Source, pointer: Pointer, reference: str) -> str:
        target = self._locate(source, pointer, reference)
        if target is None:
            return reference
        target_source, key = target
        kind = "schemas" if target_source.name.startswith("schemas/") else COMPONENT_FILES.get(target_source.name)
        if kind is None:
            self.problems.append(
                source.problem(pointer, f"$ref {reference}: only braze.yaml may refer to {target_source.name}")
            )
            return reference
        place = kind, key
        if place not in self.reached:
            self.reached[place] = None  # reserves the place, since a schema may contain itself
            self.reached[place] = self._fold(target_source, (key,), target_source.data[key])
        return f"#/components/{kind}/{key}"

    def _locate(self, source: Source, pointer: Pointer, reference: str) -> tuple[Source, str] | None:
        file, separator, fragment = reference.partition("#/")
        name = posixpath.normpath(posixpath.join(posixpath.dirname(source.name), file)) if file else source.name
        target = self.sources.get(name)
        key = fragment.replace("~1", "/").replace("~0", "~")
        if not separator or target is None:
            hint = did_you_mean(name, self.sources)
            message = f"$ref {reference} leads nowhere: there is no file {name}{hint}"
            self.problems.append(source.problem(pointer, message))
        elif "/" in fragment:
            self.problems.append(
                source.problem(pointer, f"$ref {reference} leads into an entry; refer to a whole entry")
            )
        elif key not in target.data:
            hint = did_you_mean(key, target.data)
            message = f"$ref {reference} leads nowhere: {name} has no entry {key}{hint}"
            self.problems.append(source.problem(pointer, message))
        else:
            return target, key
        return None

    def _find_operations_twice(self) -> None:
        seen: dict[str, SourceOperation] = {}
        for operation in self.description.operations:
            if not operation.id:
                self.problems.append(operation.problem("the operation has no operationId"))
            elif (other := seen.setdefault(operation.id, operation)) is not operation:
                line = other.source.lines[*other.pointer, "operationId"]
                message = f"operationId {operation.id} is already used in {other.source.name}:{line}"
                self.problems.append(operation.problem(message, "operationId"))

    def _find_loops(self) -> None:
        """
        A schema must not be itself: only a property or an item of it may be.
        """
        schemas = {name: schema for (kind, name), schema in self.reached.items() if kind == "schemas"}
        same = {name: set(_same_as(schema)) for name, schema in schemas.items()}
        for name in schemas:
            waiting, seen = list(same[name]), set[str]()
            while waiting:
                target = waiting.pop()
                if target not in seen:
                    seen.add(target)
                    waiting += same.get(target, ())
            if name in seen:
                source, key = self.components["schemas", name]
                self.problems.append(source.problem((key,), f"{name} refers to itself"))


def _same_as(schema: dict[str, Any]) -> Iterator[str]:
    """
    Yield the names of the components that a value of a schema is a value of, too.
    """
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    for key in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(key, ()):
            yield from _same_as(member)

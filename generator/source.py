"""Reads the YAML files of the description and records the line of each node."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen

Pointer = tuple[str | int, ...]


@frozen(order=True)
class Problem:
    """
    Something wrong with the description.
    """

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class InvalidDescription(Exception):
    """
    The description cannot be used. It carries all problems that were found, not only the first.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@define
class Source:
    """
    One YAML file: its data, and the line of every node in it.
    """

    name: str
    data: Any = None
    lines: dict[Pointer, int] = field(factory=dict)
    text: str = ""

    def problem(self, pointer: Pointer, message: str) -> Problem:
        """
        Return a problem at *pointer*, or at its nearest ancestor with a known line.
        """
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return Problem(self.name, self.lines.get(pointer, 1), message)


class _CoreLoader(yaml.SafeLoader):
    """
    Resolves plain scalars by the core schema of YAML 1.2.

    PyYAML follows YAML 1.1, in which `no` is false, `12:30` is a number and `2026-01-05` is a date. All other tools
    that read the description follow YAML 1.2, in which all three are strings.
    """


_CoreLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("tag:yaml.org,2002:null", r"~|null|Null|NULL|", "~nN\0"),
    ("tag:yaml.org,2002:int", r"[-+]?[0-9]+", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    for _letter in _first:
        _CoreLoader.yaml_implicit_resolvers.setdefault("" if _letter == "\0" else _letter, []).append(
            (_tag, re.compile(f"^(?:{_pattern})$"))
        )

# PyYAML's own constructor reads 010 as eight.
_CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))
_CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda _, node: float(node.value))


def load(path: Path, name: str) -> tuple[Source, list[Problem]]:
    """
    Read one file.

    Returns:
        The source and its syntax problems: invalid YAML and duplicate keys, of which PyYAML silently keeps the last.
    """
    source = Source(name)
    problems: list[Problem] = []
    try:
        source.text = path.read_text(encoding="utf-8")
        loader = _CoreLoader(source.text)
        try:
            root = loader.get_single_node()
            if root is None:
                return source, [Problem(name, 1, "the file is empty")]
            source.data = _construct(loader, root, (), source, problems)
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        problems.append(Problem(name, 1, f"not UTF-8: {error.reason}"))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problems.append(Problem(name, line, f"not valid YAML: {error.problem}"))
    return source, problems


def _construct(
    loader: _CoreLoader,
    node: yaml.Node,
    pointer: Pointer,
    source: Source,
    problems: list[Problem],
    line: int | None = None,
) -> Any:
    source.lines[pointer] = line or node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            here = (*pointer, key)
            key_line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                problems.append(Problem(source.name, key_line, "a key is not a string"))
                continue
            if key in mapping:
                problems.append(
                    Problem(
                        source.name, key_line, f"the key {key!r} appears twice (first on line {source.lines[here]})"
                    )
                )
                continue
            mapping[key] = _construct(loader, value_node, here, source, problems, key_line)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_construct(loader, item, (*pointer, index), source, problems) for index, item in enumerate(node.value)]
    return loader.construct_object(node)


def load_all(root: Path) -> dict[str, Source]:
    """
    Read all YAML files of the description in the folder *root*.

    Returns:
        The sources by their path relative to *root*, with slashes on every system.

    Raises:
        InvalidDescription: A file is not valid YAML or has a duplicate key, or there is no ``braze.yaml``.
    """
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for path in sorted(root.rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        sources[name], found = load(path, name)
        problems.extend(found)
    if "braze.yaml" not in sources:
        problems.append(Problem("braze.yaml", 1, f"missing: the description has no root in {root}"))
    if problems:
        raise InvalidDescription(sorted(problems))
    return sources


def walk(value: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Any]]:
    """
    Yield *value* and all values in it, each with its pointer, outermost first.
    """
    yield pointer, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, (*pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, (*pointer, index))

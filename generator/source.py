"""Reads the YAML files of the description and records the line of each node."""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from attrs import define, field, frozen
from yaml.reader import ReaderError

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
    Resolves plain scalars by the core schema of YAML 1.2, and has no aliases.

    PyYAML follows YAML 1.1, in which `no` is false, `12:30` is a number and `2026-01-05` is a date. All other tools
    that read the description follow YAML 1.2, in which all three are strings.
    """

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        # A few lines of aliases can stand for gigabytes, or contain themselves.
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.MarkedYAMLError(problem="an alias is not allowed; use $ref", problem_mark=mark)
        return super().compose_node(parent, index)


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

_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("bool", "float", "int", "map", "null", "seq", "str")}


def _number(loader: _CoreLoader, node: yaml.ScalarNode) -> int | float:
    # PyYAML's own constructor reads 010 as eight. Most other tools read numbers into 64 bits.
    is_integer = node.tag.endswith(":int")
    with contextlib.suppress(ValueError):
        number = int(node.value) if is_integer else float(node.value)
        if (abs(number) < 2**63) if is_integer else math.isfinite(number):
            return number
    shown = node.value if len(node.value) <= 20 else f"{node.value[:20]}..."
    raise yaml.MarkedYAMLError(problem=f"{shown} is not a number of 64 bits", problem_mark=node.start_mark)


def _string(loader: _CoreLoader, node: yaml.ScalarNode) -> str:
    # PyYAML leaves a pair of escapes such as "\ud83d\ude00" apart.
    try:
        return str(node.value).encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        raise yaml.MarkedYAMLError(
            problem="an escape stands for half a character", problem_mark=node.start_mark
        ) from None


_CoreLoader.add_constructor("tag:yaml.org,2002:int", _number)
_CoreLoader.add_constructor("tag:yaml.org,2002:float", _number)
_CoreLoader.add_constructor("tag:yaml.org,2002:str", _string)


def load(path: Path, name: str) -> tuple[Source, list[Problem]]:
    """
    Read one file.

    Returns:
        The source and its syntax problems: invalid YAML and duplicate keys, of which PyYAML silently keeps the last.
    """
    source = Source(name)
    problems: list[Problem] = []
    content = path.read_bytes()
    try:
        source.text = content.decode("utf-8")
        source.data = _parse(source, problems)
    except UnicodeDecodeError as error:
        problems.append(Problem(name, content.count(b"\n", 0, error.start) + 1, f"not UTF-8: {error.reason}"))
    except ReaderError as error:
        line = source.text.count("\n", 0, error.position) + 1
        problems.append(Problem(name, line, f"not valid YAML: the character U+{error.character:04X} is not allowed"))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problems.append(Problem(name, line, f"not valid YAML: {error.problem}"))
    except RecursionError:
        problems.append(Problem(name, 1, "nested too deeply"))
    if not problems and not isinstance(source.data, dict):
        problems.append(Problem(name, 1, "the file is not a mapping" if source.data else "the file is empty"))
    return source, problems


def _parse(source: Source, problems: list[Problem]) -> Any:
    loader = _CoreLoader(source.text)
    try:
        root = loader.get_single_node()
        return None if root is None else _construct(loader, root, (), source, problems)
    finally:
        loader.dispose()


def _construct(
    loader: _CoreLoader,
    node: yaml.Node,
    pointer: Pointer,
    source: Source,
    problems: list[Problem],
    line: int | None = None,
) -> Any:
    source.lines[pointer] = line or node.start_mark.line + 1
    if node.tag not in _TAGS:
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        problems.append(Problem(source.name, node.start_mark.line + 1, f"the tag {tag} is not allowed"))
        return None
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key_line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                problems.append(Problem(source.name, key_line, "a key is not a string"))
                continue
            key = _string(loader, key_node)
            here = (*pointer, key)
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

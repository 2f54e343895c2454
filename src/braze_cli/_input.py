"""Reads the arguments of a method from ``--input`` and ``--set``."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import click

_INDEX = re.compile(r"[0-9]+", re.ASCII)
_STEPS = re.compile(r"(?:\\.|[^.\\])+")


def read_members(source: str) -> dict[str, Any]:
    """
    Return the object in a file of JSON or YAML; ``-`` means standard input.

    Raises:
        UsageError: It cannot be read, or is not an object.
    """
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise click.UsageError(f"--input: {source} cannot be read: {reason}") from None
    value = parse(text, "--input")
    if not isinstance(value, dict):
        raise click.UsageError("--input: must hold one object, whose members are the arguments")
    return cast("dict[str, Any]", value)


def parse(text: str, option: str) -> Any:
    """
    Return what a text in JSON or YAML holds.

    Raises:
        UsageError: It is neither.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        in_json = str(error)
    import yaml

    try:
        return yaml.load(text, Loader=_yaml_loader())  # noqa: S506  # a SafeLoader
    except yaml.YAMLError as error:
        # The whole message would repeat a part of the text.
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        in_yaml = f"{place}{getattr(error, 'problem', None) or 'not YAML'}"
    problem = f"neither JSON ({in_json}) nor YAML ({in_yaml})"
    raise click.UsageError(f"{option}: {problem}")


def apply(assignments: Sequence[str], members: dict[str, Any]) -> list[str]:
    """
    Carry out ``--set`` for each assignment, in order.

    Args:
        assignments: ``a.b=text`` or ``a.b:=JSON``. A number is an index of a list: ``recipients.0.name=Ada``.
        members: The arguments, which are changed.

    Returns:
        The arguments that were set as a whole to a text, which may have to be converted.

    Raises:
        UsageError: An assignment cannot be carried out.
    """
    texts: list[str] = []
    for assignment in assignments:
        path, equals, text = assignment.partition("=")
        is_json = path.endswith(":")
        steps = [re.sub(r"\\(.)", r"\1", step) for step in _STEPS.findall(path.removesuffix(":"))]
        if not equals or not steps:
            raise click.UsageError(f"--set {path}: must be NAME=TEXT or NAME:=JSON")
        option = f"--set {path.removesuffix(':')}"
        value = _json(text, option) if is_json else text
        steps[0] = steps[0].replace("-", "_")
        if len(steps) == 1 and not is_json:
            texts.append(steps[0])
        _assign(members, steps, value, option)
    return texts


def _assign(container: Any, steps: Sequence[str], value: Any, option: str) -> None:
    for step, following in zip(steps, [*steps[1:], None], strict=True):
        fresh: Any = value if following is None else [] if _INDEX.fullmatch(following) else {}
        if isinstance(container, list):
            container = _put_in_list(container, step, fresh, option, replace=following is None)
        elif isinstance(container, dict):
            members = cast("dict[str, Any]", container)
            if following is None or step not in members:
                members[step] = fresh
            container = members[step]
        else:
            raise click.UsageError(f"{option}: {step} would be inside of a value that is neither object nor list")


def _put_in_list(items: list[Any], step: str, fresh: Any, option: str, *, replace: bool) -> Any:
    index = int(step) if _INDEX.fullmatch(step) else -1
    if not 0 <= index <= len(items):
        raise click.UsageError(f"{option}: {step} must be an index of the list, from 0 to {len(items)}")
    if index == len(items):
        items.append(fresh)
    elif replace:
        items[index] = fresh
    return items[index]


def _json(text: str, option: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        reason = str(error)
    raise click.UsageError(f"{option}: not JSON: {reason}")


def _yaml_loader() -> type:
    """
    Return a loader of YAML 1.2, in which ``no`` and times are texts.
    """
    import yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {
            letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
            for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))
    return Loader

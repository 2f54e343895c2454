"""The types of the dicts that are passed in place of models."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

from braze_client import dicts, models
from braze_generated.runtime.call import Argument
from braze_generated.runtime.model import RequestModel
from tools.site.examples import arguments_of, json_names

from ..operations import DOCUMENT, OPERATIONS, bodies


def test_names() -> None:
    """There is a dict for each model that is sent and takes no keys of one's own, with the JSON names of its fields."""
    sent = {name for name in models.__all__ if is_sent(getattr(models, name))}
    assert set(dicts.__all__) == {name for name in sent if "additionalProperties" not in DOCUMENT.schemas[name]}
    for name in dicts.__all__:
        names = json_names(getattr(models, name))
        assert list(getattr(dicts, name).__annotations__) == list(names), name


def is_sent(model: object) -> bool:
    return isinstance(model, type) and issubclass(model, RequestModel) and bool(attrs.fields(model)[1:])


def test_examples(tmp_path: Path) -> None:
    """The examples of all requests, written as dicts, pass the strict type checker."""
    program = "from braze_client import Braze, File\n\nbraze = Braze()\n" + "\n".join(calls())
    (tmp_path / "calls.py").write_text(program, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir=/dev/null", "--config-file=", "calls.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def calls() -> Iterator[str]:
    for operation in OPERATIONS:
        arguments = arguments_of(operation)
        method = f"{operation.namespace}.{operation.id.removeprefix(operation.namespace)[1:]}"
        values = {(item["in"], item["name"]): item["example"] for item in operation.example_parameters}
        for body in bodies(operation).values():
            given = values | {("body", name): value for name, value in (body or {}).items()}
            texts = [f"{arguments[place].name}={source(arguments[place], value)}" for place, value in given.items()]
            yield f"braze.{method}({', '.join(texts)})"


def source(argument: Argument, value: object) -> str:
    return f"File('example.svg', {str(value).encode()!r})" if argument.is_file else repr(value)

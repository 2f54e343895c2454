"""What docs/command-line.md says."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import click
import pytest

from braze_cli._app import app
from braze_cli._errors import ExitCode

from ..conftest import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")


def commands() -> Iterator[str]:
    """Yield the commands in the blocks for a shell."""
    for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.M | re.S):
        for line in block.splitlines():
            for command in re.findall(r"\bbraze (?!login .*<)[a-z][^;|<#]*", line):
                yield command.strip()


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_commands_exist(command: str) -> None:
    """Each command of the page exists, and has the options that the page shows."""
    words = shlex.split(command)[1:]
    context = app.make_context("braze", [word for word in words if word != "--help"])
    while isinstance(context.command, click.Group):
        name, found, rest = context.command.resolve_command(context, [*context._protected_args, *context.args])
        assert found is not None
        context = found.make_context(name, rest, parent=context)


def test_exit_codes() -> None:
    """The page lists the exit codes that there are."""
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.M)} == {*ExitCode}


def test_folders() -> None:
    """The variables of the page are those that the program reads."""
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src" / "braze_cli").rglob("*.py"))
    for name in re.findall(r"\bBRAZE_\w+", PAGE):
        assert name in sources

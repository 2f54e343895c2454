"""The help of each command, as the pages about the command line show it."""

from __future__ import annotations

from collections.abc import Iterator

import click
from attrs import frozen

from braze_cli._app import OWN, app, command_name
from braze_cli._namespaces import OperationCommand
from braze_generated.commands import GROUPS

_WIDTH = 92  # what fits on a page without scrolling
_FOLDER = "command-line"


@frozen
class HelpPage:
    """
    The help of one command.
    """

    name: str
    help: str
    operation: str
    """The page of its operation, relative to this one; empty if it is not an operation."""


@frozen
class HelpGroup:
    """
    The commands on one page.
    """

    title: str
    page: str
    commands: list[HelpPage]


def groups() -> list[HelpGroup]:
    """
    Return the page about the program and its own commands, and one for each namespace.
    """
    root = click.Context(app, info_name="braze", terminal_width=_WIDTH)
    own = [HelpPage("braze", app.get_help(root), ""), *(page for name in OWN for page in _pages(root, name))]
    namespaces = [
        HelpGroup(f"braze {command_name(name)}", f"{_FOLDER}/{name}", list(_pages(root, command_name(name))))
        for name in GROUPS
    ]
    return [HelpGroup("braze", f"{_FOLDER}/index", own), *namespaces]


def _pages(parent: click.Context, name: str) -> Iterator[HelpPage]:
    assert isinstance(parent.command, click.Group)
    command = parent.command.get_command(parent, name)
    assert command is not None
    context = click.Context(command, parent=parent, info_name=name, terminal_width=_WIDTH)
    operation = ""
    if isinstance(command, OperationCommand):
        operation = f"../{command.namespace}/{command.described.method_name}.md"
    yield HelpPage(context.command_path, command.get_help(context).rstrip(), operation)
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            yield from _pages(context, inner)

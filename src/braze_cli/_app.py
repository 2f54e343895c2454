"""The command ``braze`` and its groups. Each is imported when it is used, so that the program starts quickly."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from typing import Any

import click

from braze_client import __version__
from braze_generated.commands import GROUPS

from ._errors import Failed
from ._help import CONTEXT, Command, Group
from ._settings import connection_options, output_options

OWN_HEADING = "This program"
_OTHER_HEADING = "Other"
OWN = ("load", "extract", "api", "login", "logout", "profiles", "doctor", "sandbox", "commands", "spec", "completion")
"""The commands that are no operations; each is the object of this name in the module of this name."""


def command_name(name: str) -> str:
    """
    Return the name of a namespace, a method or an argument as it is typed: ``content-blocks``.
    """
    return name.replace("_", "-")


class App(Group, Command):
    """
    The group of all groups.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """
        Return the names of the namespaces, then those of the other commands.
        """
        return [*map(command_name, GROUPS), *OWN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """
        Import a command.
        """
        namespace = cmd_name.replace("-", "_")
        if namespace in GROUPS:
            from ._namespaces import NamespaceCommands

            return NamespaceCommands(namespace)
        if cmd_name not in OWN:
            return None
        command: click.Command = getattr(import_module(f"braze_cli._commands.{cmd_name}"), cmd_name)
        return command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the groups under the headings of Braze's index, then the options.
        """
        sections: dict[str, list[tuple[str, str]]] = {}
        for name, group in GROUPS.items():
            sections.setdefault(group.heading or _OTHER_HEADING, []).append((command_name(name), group.docs))
        for name in OWN:
            command = self.get_command(ctx, name)
            assert command is not None
            sections.setdefault(OWN_HEADING, []).append((name, command.get_short_help_str(limit=80)))
        width = max(len(name) for name in self.list_commands(ctx))
        for heading, rows in sections.items():
            with formatter.section(heading):
                formatter.write_dl([(name.ljust(width), docs) for name, docs in rows])
        Command.format_options(self, ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        """
        Run the command that was asked for, and turn what it raises into a message and an exit code.
        """
        for stream in (sys.stdout, sys.stderr):
            # A character that cannot be written must not end the program.
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        with Failed.instead_of_errors():
            return super().invoke(ctx)


app = App(
    "braze",
    context_settings=CONTEXT,
    params=[*connection_options(), *output_options()],
    help="""
    Call the Braze REST API: one command for each operation.

    Settings come from a profile ('braze login' makes one) or from BRAZE_API_KEY and BRAZE_REGION.
    """,
    epilog="Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused, 4 not found, 5 rate limit, 6 outcome unknown, "
    "7 accepted in part, 8 not available.",
)
click.version_option(__version__, prog_name="braze")(app)

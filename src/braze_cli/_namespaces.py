"""The groups and commands of the operations, made from the description."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, cast

import click

from braze_generated.commands import GROUPS
from braze_generated.runtime.command import Command as Described

from ._help import CONTEXT, Command
from ._parameters import click_parameter
from ._settings import care_options, connection_options, output_options


def commands_of(namespace: str) -> Mapping[str, Described]:
    """
    Return the operations of a namespace, by method.
    """
    return cast("Mapping[str, Described]", import_module(f"braze_generated.commands.{namespace}").COMMANDS)


class NamespaceCommands(click.Group):
    """
    The operations of a namespace.
    """

    def __init__(self, namespace: str) -> None:
        super().__init__(namespace.replace("_", "-"), help=GROUPS[namespace].docs, context_settings=CONTEXT)
        self.namespace = namespace

    def list_commands(self, ctx: click.Context) -> list[str]:
        """
        Return the names of the operations, in the order of Braze's index.
        """
        return [name.replace("_", "-") for name in commands_of(self.namespace)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """
        Return the command of an operation.
        """
        described = commands_of(self.namespace).get(cmd_name.replace("-", "_"))
        return described and OperationCommand(self.namespace, described)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write name and summary of each operation.
        """
        rows = [
            (name.replace("_", "-"), f"{item.summary}{' (deprecated)' if item.replacement else ''}")
            for name, item in commands_of(self.namespace).items()
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class OperationCommand(Command):
    """
    An operation.
    """

    def __init__(self, namespace: str, described: Described) -> None:
        super().__init__(
            described.method_name.replace("_", "-"),
            context_settings=CONTEXT,
            callback=self._run,
            params=_options_of(described),
            help="\n\n".join((f"{described.summary}.", *_paragraphs(described))),
            short_help=described.summary,
            epilog=f"See {described.docs_url}",
        )
        self.namespace = namespace
        self.described = described

    def _run(self, **values: Any) -> None:
        from ._operation import Invocation, run

        run(Invocation.of(self.namespace, self.described, values))


def _options_of(described: Described) -> list[click.Parameter]:
    options = [click_parameter(parameter) for parameter in described.parameters]
    if described.items:
        options.append(click.Option(["--all", "all_pages"], is_flag=True, help="Print the items of all pages."))
    if described.parameters:
        options.append(
            click.Option(
                ["--input", "input_file"], metavar="FILE",
                help="File of JSON or YAML whose members are the arguments; - means standard input.",
            )
        )  # fmt: skip
        options.append(
            click.Option(
                ["--set", "assignments"], multiple=True, metavar="NAME=VALUE",
                help="Set an argument, or a part of one: messages.email.subject=Hello; with := the value is JSON.",
            )
        )  # fmt: skip
    confirms = described.effect != "read"
    return [*options, *care_options(confirms=confirms), *output_options(), *connection_options()]


def _paragraphs(described: Described) -> list[str]:
    deprecated = [f"Deprecated. Use instead: {described.replacement}"] if described.replacement else []
    return [described.docs, *deprecated, described.policy]


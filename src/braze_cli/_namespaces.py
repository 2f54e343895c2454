"""The groups and commands of the operations, made from the description."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, cast

import click

from braze_generated.commands import GROUPS
from braze_generated.runtime.command import Command as Described
from braze_generated.runtime.command import Parameter

from ._help import CONTEXT, Command, Group
from ._parameters import click_parameter, docs_of, option_name
from ._settings import care_options, connection_options, output_options


def commands_of(namespace: str) -> Mapping[str, Described]:
    """
    Return the operations of a namespace, by method.
    """
    return cast("Mapping[str, Described]", import_module(f"braze_generated.commands.{namespace}").COMMANDS)


class NamespaceCommands(Group):
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
        return None if described is None else OperationCommand(self.namespace, described)

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
            epilog=f"\b\nSee {described.docs_url}",  # \b keeps the address in one piece
        )
        self.namespace = namespace
        self.described = described

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """
        Parse the words of a command line. For a member of the body that is no option, say how to give it.
        """
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            names = {option_name(item.name): item.name for item in _members_of(self.described)}
            name = names.get(error.option_name)
            if name is None:
                raise
        raise click.UsageError(f"{option_name(name)} takes JSON: use --input, or --set '{name}:=JSON'", ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """
        Write the options, and the members of the body that are no options.
        """
        super().format_options(ctx, formatter)
        if members := _members_of(self.described):
            with formatter.section("Members for --input and --set"):
                formatter.write_dl([(item.name, docs_of(item)) for item in members])

    def _run(self, **values: Any) -> None:
        from ._invocation import Invocation
        from ._operation import run

        run(Invocation.of(self.namespace, self.described, values))


def _options_of(described: Described) -> list[click.Parameter]:
    options = [click_parameter(parameter) for parameter in described.parameters if parameter.kind != "json"]
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


def _members_of(described: Described) -> list[Parameter]:
    return [parameter for parameter in described.parameters if parameter.kind == "json"]


def _paragraphs(described: Described) -> list[str]:
    deprecated = [f"Deprecated. Use instead: {described.replacement}"] if described.replacement else []
    return [described.docs, *deprecated, described.policy]

"""The arguments of a method as options and arguments of a command."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import click

from braze_generated.commands import LOOKUPS
from braze_generated.runtime.command import Kind, Parameter

_FEW = 6
"""As many choices fit into one line of the help."""


class _Time(click.ParamType):
    """
    A time or a date in ISO 8601, which stays a text.
    """

    def __init__(self, name: str, parse: Callable[[str], object], example: str) -> None:
        self.name = name
        self._parse = parse
        self._example = example

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """
        Check the text.
        """
        try:
            self._parse(value)
        except ValueError:
            self.fail(f"{value!r} is not a {self.name} such as {self._example}", param, ctx)
        return value


_TYPES: Mapping[Kind, click.ParamType] = {
    "string": click.STRING,
    "integer": click.INT,
    "number": click.FLOAT,
    "boolean": click.BOOL,
    "time": _Time("time", dt.datetime.fromisoformat, "2027-01-31T12:00:00Z"),
    "date": _Time("date", dt.date.fromisoformat, "2027-01-31"),
    "file": click.Path(exists=True, dir_okay=False, readable=True),
}


def type_of(parameter: Parameter) -> click.ParamType:
    """
    Return the type of one value of a parameter.
    """
    return click.Choice(parameter.choices) if parameter.choices else _TYPES[parameter.kind]


def option_name(name: str) -> str:
    """
    Return the option for an argument of a method: ``--external-ids``.
    """
    return f"--{name.replace('_', '-')}"


class MethodArgument(click.Argument):
    """
    A parameter of the path.
    """

    def __init__(self, parameter: Parameter) -> None:
        # Not required here, since --input may have it.
        super().__init__(
            [parameter.name],
            required=False,
            type=type_of(parameter),
            metavar=parameter.name.upper(),
            shell_complete=_completion(parameter),
        )
        self.section = "Arguments"
        self.help = parameter.docs

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """
        Return name and description, which click leaves out for arguments.
        """
        return self.make_metavar(ctx), self.help


class MethodOption(click.Option):
    """
    A parameter of the query, a header, or a member of the body that can be typed.
    """

    def __init__(self, parameter: Parameter) -> None:
        flag = option_name(parameter.name)
        declaration = f"{flag}/--no-{flag[2:]}" if parameter.kind == "boolean" and not parameter.is_list else flag
        docs = parameter.docs
        attributes: dict[str, Any] = {} if "/" in declaration else {"type": type_of(parameter)}
        if len(parameter.choices) > _FEW:
            attributes["metavar"] = "CHOICE"
            docs = f"{docs} One of: {', '.join(parameter.choices)}."
        if parameter.is_list:
            docs = f"{docs} May be repeated."
        if parameter.required:
            docs = f"{docs} [required]"
        super().__init__(
            [declaration, parameter.name],
            default=None,
            multiple=parameter.is_list,
            help=docs,
            shell_complete=_completion(parameter),
            **attributes,
        )


class MemberDocs(click.Option):
    """
    A member of the body that is no option: it is listed in the help, and refers to ``--set`` and ``--input``.
    """

    def __init__(self, parameter: Parameter) -> None:
        super().__init__([option_name(parameter.name), f"_{parameter.name}"], expose_value=False, callback=self._refuse)
        self.section = "Members for --input and --set"
        self.parameter = parameter

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """
        Return name and description.
        """
        return self.parameter.name, f"{self.parameter.docs}{' [required]' if self.parameter.required else ''}"

    def _refuse(self, context: click.Context, option: click.Parameter, value: object) -> None:
        if value is not None:
            name = self.parameter.name
            raise click.UsageError(
                f"{option_name(name)} takes JSON: pass it with --input, or as --set '{name}:=JSON'", context
            )


def click_parameter(parameter: Parameter) -> click.Parameter:
    """
    Return what a person types for an argument of a method.
    """
    if parameter.location == "path":
        return MethodArgument(parameter)
    return MemberDocs(parameter) if parameter.kind == "json" else MethodOption(parameter)


def _completion(parameter: Parameter) -> Callable[..., Any] | None:
    lookup = LOOKUPS.get(parameter.name)
    if lookup is None:
        return None

    def complete(context: click.Context, option: click.Parameter, incomplete: str) -> Any:
        from ._completion import values_of

        return values_of(lookup, context, incomplete)

    return complete

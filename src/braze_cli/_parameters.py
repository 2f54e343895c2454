"""The arguments of a method as options and arguments of a command."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import click
from click.types import convert_type

from braze_generated.commands import LOOKUPS
from braze_generated.runtime.command import Kind, Parameter

_FEW = 6
"""As many choices fit into one line of the help."""


def time(text: str) -> str:
    """
    Return a time in ISO 8601 as it is.
    """
    return _checked(dt.datetime.fromisoformat, text, "a time such as 2027-01-31T12:00:00Z")


def date(text: str) -> str:
    """
    Return a date in ISO 8601 as it is.
    """
    return _checked(dt.date.fromisoformat, text, "a date such as 2027-01-31")


def _checked(parse: Callable[[str], object], text: str, wanted: str) -> str:
    try:
        parse(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is not {wanted}") from None
    return text


_TYPES: Mapping[Kind, Any] = {
    "string": click.STRING,
    "integer": click.INT,
    "number": click.FLOAT,
    "boolean": click.BOOL,
    "time": time,
    "date": date,
    "file": click.Path(exists=True, dir_okay=False, readable=True),
}


def type_of(parameter: Parameter) -> Any:
    """
    Return the type of one value of a parameter.
    """
    return convert_type(click.Choice(parameter.choices) if parameter.choices else _TYPES[parameter.kind])


def option_name(name: str) -> str:
    """
    Return the option for an argument of a method: ``--external-ids``.
    """
    return f"--{name.replace('_', '-')}"


def docs_of(parameter: Parameter) -> str:
    """
    Return the description of a parameter, and how it is typed.
    """
    docs = parameter.docs
    if len(parameter.choices) > _FEW:
        docs = f"{docs} One of: {', '.join(parameter.choices)}."
    if parameter.is_list:
        docs = f"{docs} May be repeated."
    return f"{docs} [required]" if parameter.required else docs


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
        self._docs = parameter.docs

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """
        Return name and description.
        """
        return self.human_readable_name, self._docs


class MethodOption(click.Option):
    """
    A parameter of the query, a header, or a member of the body that can be typed.
    """

    def __init__(self, parameter: Parameter) -> None:
        flag = option_name(parameter.name)
        declaration = f"{flag}/--no-{flag[2:]}" if parameter.kind == "boolean" and not parameter.is_list else flag
        attributes: dict[str, Any] = {} if "/" in declaration else {"type": type_of(parameter)}
        if len(parameter.choices) > _FEW:
            attributes["metavar"] = "CHOICE"
        super().__init__(
            [declaration, parameter.name],
            default=None,
            multiple=parameter.is_list,
            help=docs_of(parameter),
            shell_complete=_completion(parameter),
            **attributes,
        )


def click_parameter(parameter: Parameter) -> click.Parameter:
    """
    Return what a person types for an argument of a method that is not JSON.
    """
    return MethodArgument(parameter) if parameter.location == "path" else MethodOption(parameter)


def _completion(parameter: Parameter) -> Callable[..., Any] | None:
    lookup = LOOKUPS.get(parameter.name)
    if lookup is None:
        return None

    def complete(context: click.Context, option: click.Parameter, incomplete: str) -> Any:
        from ._completion import values_of

        return values_of(lookup, context, incomplete)

    return complete

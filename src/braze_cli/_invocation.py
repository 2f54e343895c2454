"""A call of an operation, collected from the command line."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from braze_client import File
from braze_generated.runtime.command import Command as Described
from braze_generated.runtime.command import Parameter

from . import _input
from ._parameters import option_name, type_of

if TYPE_CHECKING:
    from braze_client import Braze
    from braze_generated.runtime.call import Endpoint


@frozen
class Invocation:
    """
    A call that somebody typed.
    """

    namespace: str
    described: Described
    arguments: Mapping[str, Any]
    """The arguments of the method."""
    files: Mapping[str, str]
    """Paths of the files among them."""
    all_pages: bool = False

    @classmethod
    def of(cls, namespace: str, described: Described, values: Mapping[str, Any]) -> Invocation:
        """
        Collect the arguments: those of ``--input``, changed by ``--set``, and replaced by options.

        Args:
            namespace: The namespace.
            described: The operation.
            values: What click found on the command line.

        Raises:
            UsageError: An argument is unknown, missing or wrong. The message names its option.
        """
        parameters = {parameter.name: parameter for parameter in described.parameters}
        source, assignments = values.get("input_file"), values.get("assignments", ())
        arguments: dict[str, Any] = {}
        if source or assignments:
            known = _names_of(endpoint_of(namespace, described))
            arguments = _input.read_members(source) if source else {}
            arguments = {_known(name, known, "--input"): value for name, value in arguments.items()}
            for name in _input.apply(assignments, arguments):
                if name in parameters:
                    arguments[name] = _converted(parameters[name], arguments[name])
            arguments = {_known(name, known, "--set"): value for name, value in arguments.items()}
        for name, parameter in parameters.items():
            value = values.get(name)
            if value not in (None, ()):
                arguments[name] = _typed(parameter, value)
        _check_required(parameters.values(), arguments)
        files = {
            name: str(arguments[name]) for name, item in parameters.items() if item.kind == "file" and name in arguments
        }
        arguments |= {name: _file(path, name) for name, path in files.items()}
        return cls(namespace, described, arguments, files, values.get("all_pages", False))

    def method(self, braze: Braze) -> Callable[..., Any]:
        """
        Return the method to call.
        """
        name = f"{self.described.method_name}_iter" if self.all_pages else self.described.method_name
        method: Callable[..., Any] = getattr(getattr(braze, self.namespace), name)
        return method

    @property
    def form(self) -> dict[str, str | Path] | None:
        """The fields of a form, if the request is one: that has a file."""
        if not self.files:
            return None
        names = {item.name: item.api_name for item in endpoint_of(self.namespace, self.described).body or ()}
        values: dict[str, str | Path] = {name: str(value) for name, value in self.arguments.items() if name in names}
        values |= {name: Path(path) for name, path in self.files.items()}
        return {names[name]: value for name, value in values.items()}


def endpoint_of(namespace: str, described: Described) -> Endpoint[Any]:
    """
    Return what the method of an operation sends.
    """
    endpoint: Endpoint[Any] = import_module(f"braze_generated.api.{namespace}.{described.operation}").ENDPOINT
    return endpoint


def _names_of(endpoint: Endpoint[Any]) -> dict[str, str]:
    """
    Return the arguments by all their names, in Python and in the API.
    """
    arguments = [*endpoint.path, *endpoint.query, *endpoint.headers, *(endpoint.body or ())]
    return {item.api_name: item.name for item in arguments} | {item.name: item.name for item in arguments}


def _known(name: str, names: Mapping[str, str], option: str) -> str:
    if name in names:
        return names[name]
    close = difflib.get_close_matches(name, names, 1)
    hint = f"; did you mean {close[0]!r}?" if close else f"; there are: {', '.join(dict.fromkeys(names.values()))}"
    raise click.UsageError(f"{option}: there is no argument {name!r}{hint}")


def _converted(parameter: Parameter, text: str) -> Any:
    """
    Return a text from ``--set`` as what the argument takes.
    """
    if parameter.kind == "json":
        return text
    try:
        value = type_of(parameter).convert(text, None, None)
    except click.BadParameter as error:
        raise click.UsageError(f"--set {parameter.name}: {error.message}") from None
    return _typed(parameter, (value,) if parameter.is_list else value)


def _typed(parameter: Parameter, value: Any) -> Any:
    if not parameter.is_list:
        return value
    return value[0] if parameter.accepts_one and len(value) == 1 else list(value)


def _check_required(parameters: Collection[Parameter], arguments: Mapping[str, Any]) -> None:
    missing = [item for item in parameters if item.required and item.name not in arguments]
    if not missing:
        return
    names = [
        item.name.upper() if item.location == "path" else item.name if item.kind == "json" else option_name(item.name)
        for item in missing
    ]
    how = " (with --input or --set)" if any(item.kind == "json" for item in missing) else ""
    raise click.UsageError(f"missing: {', '.join(names)}{how}")


def _file(path: str, name: str) -> File:
    try:
        return File.read(path)
    except OSError as error:
        reason = error.strerror
    raise click.UsageError(f"{option_name(name)}: {path} cannot be read: {reason}")

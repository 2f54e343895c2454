"""Calls an operation: collects its arguments, asks, sends, prints."""

from __future__ import annotations

import difflib
import warnings
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from braze_client import ArgumentError, CallError, File, failures_of
from braze_generated.runtime.command import Command as Described
from braze_generated.runtime.command import Parameter

from . import _confirmation, _dry_run, _input, _output
from ._connection import open_client
from ._errors import ExitCode, Failed
from ._parameters import option_name, type_of
from ._settings import Settings

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


def run(invocation: Invocation) -> None:
    """
    Carry out a call.
    """
    settings = Settings.of(click.get_current_context())
    with _named_options(invocation.described), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        if invocation.described.replacement:
            click.echo(f"Deprecated. Use instead: {invocation.described.replacement}", err=True)
        if _dry_run.is_dry(settings):
            _show(invocation, settings)
            return
        if invocation.described.effect != "read":
            _confirmation.require(settings, invocation.described.effect, _confirmation.question(invocation, settings))
        with open_client(settings) as braze:
            if invocation.all_pages:
                _print_pages(invocation, braze, settings)
                return
            result = invocation.method(braze)(**invocation.arguments)
    _output.write(result.to_dict(), settings, items=invocation.described.items)
    report_failures(result)


def report_failures(result: Any) -> None:
    """
    List what Braze rejected of a request that it accepted otherwise.

    Raises:
        Failed: There is something.
    """
    failures = failures_of(result)
    if not failures:
        return
    lines = [
        f"{'' if item.array is None or item.index is None else f'{item.array}[{item.index}]: '}{item.message}"
        for item in failures
    ]
    raise Failed("\n  ".join(("accepted, except:", *lines)), ExitCode.PARTIAL_FAILURE)


def endpoint_of(namespace: str, described: Described) -> Endpoint[Any]:
    """
    Return what the method of an operation sends.
    """
    endpoint: Endpoint[Any] = import_module(f"braze_generated.api.{namespace}.{described.operation}").ENDPOINT
    return endpoint


def _show(invocation: Invocation, settings: Settings) -> None:
    with open_client(settings, transport=_dry_run.Recorder()) as braze:
        method = invocation.method(braze)
        call: Callable[[], object] = lambda: method(**invocation.arguments)  # noqa: E731
        request = _dry_run.request_of((lambda: next(method(**invocation.arguments))) if invocation.all_pages else call)
    click.echo(_dry_run.shown(request, settings, invocation.form))


def _print_pages(invocation: Invocation, braze: Braze, settings: Settings) -> None:
    pager = invocation.method(braze)(**invocation.arguments)
    try:
        _output.write_all((_plain(item) for item in pager), settings)
    except CallError:
        position = " ".join(f"{option_name(name)} {value}" for name, value in pager.position.items())
        if position:
            click.echo(f"To continue from the page that failed: --all {position}", err=True)
        raise


def _plain(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


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


@contextmanager
def _named_options(described: Described) -> Iterator[None]:
    """
    Turn an error about an argument into one that names its option.
    """
    try:
        yield
    except ArgumentError as error:
        operation = error.operation
        argument = error.argument
        reason = str(error).removeprefix(f"{operation.namespace}.{operation.method_name}: {argument}: ")
    else:
        return
    parameter = next((item for item in described.parameters if item.name == argument), None)
    if parameter is not None and parameter.kind != "json":
        argument = parameter.name.upper() if parameter.location == "path" else option_name(argument)
    raise click.UsageError(f"{argument}: {reason}")

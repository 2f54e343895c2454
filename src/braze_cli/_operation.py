"""Carries out a call: asks, sends, prints."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from braze_client import ArgumentError, CallError, failures_of
from braze_generated.runtime.command import Command as Described

from . import _confirmation, _dry_run, _output
from ._connection import open_client
from ._errors import ExitCode, Failed
from ._invocation import Invocation
from ._parameters import option_name
from ._settings import Settings

if TYPE_CHECKING:
    from braze_client import Braze


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

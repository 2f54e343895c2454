"""``braze api``: calls an endpoint that the description does not have."""

from __future__ import annotations

import json
from typing import Any

import click

from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, care_options, connection_options, output_options
from braze_generated.runtime.command import effect_of

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def _run(method: str, path: str, input_file: str | None, params: tuple[str, ...], assignments: tuple[str, ...]) -> None:
    from braze_cli import _confirmation, _dry_run, _input, _output
    from braze_cli._connection import open_client

    settings = Settings.of(click.get_current_context())
    body: dict[str, Any] | None = _input.read_members(input_file) if input_file else {} if assignments else None
    if assignments and body is not None:
        _input.apply(assignments, body)
    arguments: dict[str, Any] = {"params": _params(params), "json": body, "safe": method == "GET"}
    if _dry_run.is_dry(settings):
        with open_client(settings, transport=_dry_run.Recorder()) as braze:
            request = _dry_run.request_of(lambda: braze.request(method, path, **arguments))
        click.echo(_dry_run.shown(request, settings))
        return
    effect = effect_of(method)
    if effect != "read":
        _confirmation.require(settings, effect, f"{method} {path}")
    with open_client(settings) as braze:
        response = braze.request(method, path, **arguments)
    _output.write(json.loads(response.content or b"{}"), settings)


def _params(assignments: tuple[str, ...]) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    for assignment in assignments:
        name, equals, value = assignment.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--param {assignment}: must be NAME=VALUE")
        params.setdefault(name, []).append(value)
    return params


api = Command(
    "api",
    context_settings=CONTEXT,
    callback=_run,
    help="""
    Call any endpoint, such as one that this program does not know yet.

    It is retried, and fails, like any other command. Its arguments are not checked.
    """,
    params=[
        click.Argument(["method"], type=click.Choice(_METHODS, case_sensitive=False)),
        click.Argument(["path"], metavar="/PATH"),
        click.Option(
            ["--param", "params"], multiple=True, metavar="NAME=VALUE", help="Parameter of the query. May be repeated."
        ),
        click.Option(["--input", "input_file"], metavar="FILE", help="Body, as JSON or YAML; - means standard input."),
        click.Option(
            ["--set", "assignments"], multiple=True, metavar="NAME=VALUE", help="Set a member of the body; := for JSON."
        ),
        *care_options(confirms=True),
        *output_options(),
        *connection_options(),
    ],
)

"""``braze commands``: lists all operations for scripts and agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, output_options
from braze_generated.commands import GROUPS


def _run(as_json: bool) -> None:
    from braze_cli import _output

    settings = Settings.of(click.get_current_context())
    settings.output = "json" if as_json else settings.output
    rows = list(catalog())
    if _output.format_of(settings) == "table" and not settings.fields:
        settings.fields = "name,effect,permission,summary"
    _output.write(rows, settings)


def catalog() -> Iterator[dict[str, Any]]:
    """
    Yield everything that is known about each operation.
    """
    from attrs import asdict

    from braze_cli._namespaces import commands_of
    from braze_generated.operations import OPERATIONS

    for namespace in GROUPS:
        for described in commands_of(namespace).values():
            operation = OPERATIONS[described.operation]
            yield {
                "name": f"{namespace} {described.method_name}".replace("_", "-"),
                "operation": described.operation,
                "endpoint": described.endpoint,
                "summary": described.summary,
                "docs": described.docs,
                "effect": described.effect,
                "permission": operation.permission,
                "retry": operation.retry,
                "idempotency_key": operation.idempotency_key,
                "rate_limit": asdict(operation.rate_limit),
                "limits": [asdict(limit) for limit in operation.limits],
                "one_of": [asdict(rule) for rule in operation.one_of],
                "paginated": operation.pagination is not None,
                "deprecated": operation.deprecated,
                "replacement": operation.replacement,
                "docs_url": operation.docs_url,
                "arguments": [asdict(parameter) for parameter in described.parameters],
            }


commands = Command(
    "commands",
    context_settings=CONTEXT,
    callback=_run,
    help="List all operations: arguments, permission, retry class, limits.",
    params=[
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON, also on a terminal."),
        *output_options(),
    ],
)

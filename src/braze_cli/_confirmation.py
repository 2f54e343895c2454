"""Asks before something is written, sent or deleted."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from braze_generated.runtime.command import Effect

from ._connection import Connection
from ._settings import Settings

if TYPE_CHECKING:
    from ._invocation import Invocation

_SHOWN = 5
"""How many items of a list are shown."""
_LONGEST = 60
_DOES: Mapping[Effect, str] = {
    "read": "reads data",
    "write": "changes data",
    "send": "leads to messages to users",
    "delete": "deletes or cancels something",
}


def require(settings: Settings, effect: Effect, question: str) -> None:
    """
    Return if the user agrees.

    Raises:
        UsageError: Nobody can be asked, and ``--yes`` is missing.
        Abort: The answer is no.
    """
    if settings.yes:
        return
    if not is_interactive():
        raise click.UsageError(f"this {_DOES[effect]}: confirm it with --yes, or look at the request with --dry-run")
    click.echo(question, err=True)
    click.confirm("Continue?", abort=True, err=True)


def is_interactive() -> bool:
    """
    Return whether there is somebody to ask.
    """
    return sys.stdin.isatty() and sys.stderr.isatty()


def question(invocation: Invocation, settings: Settings) -> str:
    """
    Say what a call will do, where, and to what.
    """
    connection = Connection.of(settings)
    where = connection.region or connection.base_url or "an unknown instance"
    described = invocation.described
    lines = [
        f"{described.summary} ({described.endpoint})",
        f"at {where}, with the {connection.origin}; this {_DOES[described.effect]}:",
    ]
    return "\n".join((*lines, *(f"  {line}" for line in _summary(invocation.arguments))))


def _summary(arguments: Mapping[str, Any]) -> Iterator[str]:
    for name, value in arguments.items():
        if isinstance(value, list):
            items = value
            more = ", ..." if len(items) > _SHOWN else ""
            yield f"{name}: {len(items)}: {', '.join(map(_short, items[:_SHOWN]))}{more}"
        else:
            yield f"{name}: {_short(value)}"


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=repr)
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."

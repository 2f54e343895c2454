"""``braze logout``: forgets a profile."""

from __future__ import annotations

import click

from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, connection_options


def _run() -> None:
    from braze_cli._profiles import DEFAULT_NAME, Profiles

    profiles = Profiles.load()
    name = Settings.of(click.get_current_context()).profile or profiles.default or DEFAULT_NAME
    profiles.remove(name)
    click.echo(f"The profile {name!r} is removed", err=True)


logout = Command(
    "logout",
    context_settings=CONTEXT,
    callback=_run,
    help="Remove a profile and its key.",
    params=connection_options()[:1],
)

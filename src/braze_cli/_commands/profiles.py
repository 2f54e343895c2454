"""``braze profiles``: lists the profiles and chooses the default one."""

from __future__ import annotations

import click

from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, output_options


def _run(default: str | None) -> None:
    from braze_cli import _output
    from braze_cli._profiles import Profiles

    known = Profiles.load()
    if default is not None:
        known.get(default)
        known.default = default
        known.save()
    rows = [
        {"name": name, "default": name == known.default, "instance": profile.where(), "key": profile.key_source()}
        for name, profile in known.profiles.items()
    ]
    _output.write(rows, Settings.of(click.get_current_context()))


profiles = Command(
    "profiles",
    context_settings=CONTEXT,
    callback=_run,
    help="List the profiles that 'braze login' has saved.",
    params=[
        click.Option(["--default"], metavar="NAME", help="Use this profile by default from now on."),
        *output_options(),
    ],
)

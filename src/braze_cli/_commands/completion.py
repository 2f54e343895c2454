"""``braze completion``: completes commands, options and ids in the shell."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import click
from click.shell_completion import get_completion_class

from braze_cli.__main__ import COMPLETION
from braze_cli._help import CONTEXT

SHELLS = ("bash", "zsh", "fish")
_FILES: Mapping[str, str] = {
    "bash": "~/.local/share/bash-completion/completions/braze",
    "zsh": "~/.local/share/zsh/site-functions/_braze",
    "fish": "~/.config/fish/completions/braze.fish",
}
_HINTS: Mapping[str, str] = {
    "bash": "Start a new shell. The package bash-completion has to be installed.",
    "zsh": "Add to ~/.zshrc, before compinit: fpath+=(~/.local/share/zsh/site-functions)",
    "fish": "Start a new shell.",
}
_SHELL = click.Argument(["shell"], type=click.Choice(SHELLS), required=False)


def script_of(shell: str) -> str:
    """
    Return the script that a shell has to load.
    """
    from braze_cli._app import app

    kind = get_completion_class(shell)
    assert kind is not None
    complete = kind(app, {}, "braze", COMPLETION)
    return complete.source_template % complete.source_vars()


def _show(shell: str | None) -> None:
    click.echo(script_of(_chosen(shell)))


def _install(shell: str | None) -> None:
    chosen = _chosen(shell)
    path = Path(_FILES[chosen]).expanduser()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script_of(chosen), encoding="utf-8")
    click.echo(f"{path} is written. {_HINTS[chosen]}", err=True)


def _chosen(shell: str | None) -> str:
    name = shell or Path(os.environ.get("SHELL", "")).name
    if name not in SHELLS:
        raise click.UsageError(f"say for which shell: {', '.join(SHELLS)}")
    return name


completion = click.Group(
    "completion",
    context_settings=CONTEXT,
    help="Complete commands, options, and ids of the workspace in bash, zsh and fish.",
    commands=[
        click.Command("install", callback=_install, params=[_SHELL], help="Install the completion for your shell."),
        click.Command("show", callback=_show, params=[_SHELL], help="Print the script."),
    ],
)

"""``braze spec``: prints the description."""

from __future__ import annotations

import click

from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, output_options


def _run() -> None:
    from braze_cli import _output
    from braze_generated.runtime.document import Document

    settings = Settings.of(click.get_current_context())
    settings.output = settings.output or "json"
    _output.write(Document.load().data, settings)


spec = Command(
    "spec",
    context_settings=CONTEXT,
    callback=_run,
    help="Print the OpenAPI description that this program was generated from.",
    params=output_options(),
)

"""``braze sandbox``: starts the local sandbox."""

from __future__ import annotations

import sys
import threading
import time
import webbrowser

import click

from braze_cli._help import CONTEXT, Command

_PATIENCE = 10.0
"""Seconds to wait for the sandbox before the page is opened."""


def _run(open_page: bool, port: int, options: tuple[str, ...]) -> None:
    from braze_sandbox.__main__ import main

    if open_page and port == 0:
        raise click.UsageError("--open needs a port")
    if open_page:
        threading.Thread(target=_open_when_ready, args=(port,), daemon=True).start()
    sys.exit(main(["--port", str(port), *options]))


def _open_when_ready(port: int) -> None:
    import socket

    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            webbrowser.open(f"http://127.0.0.1:{port}/")
            return


sandbox = Command(
    "sandbox",
    context_settings={**CONTEXT, "ignore_unknown_options": True},
    callback=_run,
    help="""
    Start a local sandbox in place of the Braze API, until it is interrupted.

    OPTIONS are those of 'python -m braze_sandbox', which lists them with --help.
    """,
    params=[
        click.Option(["--open", "open_page"], is_flag=True, help="Open the console of the sandbox in a browser."),
        click.Option(
            ["--port"], type=click.IntRange(0, 65535), default=4010, show_default=True, help="Port; 0 means a free one."
        ),
        click.Argument(["options"], nargs=-1, type=click.UNPROCESSED),
    ],
)

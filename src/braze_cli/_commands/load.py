"""``braze load``: records attributes, events or purchases from a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from braze_cli._errors import ExitCode, Failed
from braze_cli._help import CONTEXT, Command
from braze_cli._settings import Settings, SharedOption, connection_options, output_options

if TYPE_CHECKING:
    from braze_generated.runtime.bulk import Report

_LISTS = ("attributes", "events", "purchases")
_ENDPOINTS = ("track", "bulk", "sync")
_FILE = click.Path(dir_okay=False, path_type=Path)


def _run(source: str, columns: tuple[str, ...], types: tuple[str, ...], progress: bool | None, **options: Any) -> None:
    from braze_cli import _confirmation, _output
    from braze_cli._connection import Connection, open_client

    settings = Settings.of(click.get_current_context())
    dry_run = bool(settings.dry_run)
    if not dry_run:
        connection = Connection.of(settings)
        where = connection.region or connection.base_url or "an unknown instance"
        question = f"Load {source} into {options['into']} at {where}, with the {connection.origin}?"
        _confirmation.require(settings, "write", question)
    given = {name: value for name, value in options.items() if value is not None}
    given |= {"columns": _pairs(columns, "--column"), "types": _pairs(types, "--type")}
    shown = sys.stderr.isatty() if progress is None else progress
    with open_client(settings, **_carrier(dry_run)) as braze, _explained(settings, options["checkpoint"]):
        _log_progress()
        report = braze.bulk.load(source, dry_run=dry_run, progress=shown, **given)
    _output.write(_rows(report), settings)
    _judge(report)


def _carrier(dry_run: bool) -> dict[str, Any]:
    # A dry run sends nothing, so it needs no key.
    if not dry_run:
        return {}
    from braze_cli._dry_run import Recorder

    return {"transport": Recorder()}


@contextmanager
def _explained(settings: Settings, checkpoint: Path | None) -> Iterator[None]:
    """
    If a load stops, print its outcomes until then, and say how to continue.
    """
    from braze_cli import _output
    from braze_client._bulk.errors import BulkError

    hint = "Run the same command again to continue." if checkpoint else "Without --checkpoint, it cannot be continued."
    try:
        yield
    except BulkError as error:
        if error.report is not None:
            _output.write(_rows(error.report), settings)
            click.echo(hint, err=True)
        raise
    except KeyboardInterrupt:
        click.echo(hint, err=True)
        raise


def _rows(report: Report) -> dict[str, Any]:
    from attrs import asdict

    rounded = {"elapsed": round(report.elapsed, 3), "minutes": round(report.minutes, 2)}
    return {"total": report.total, **asdict(report), **rounded}


def _judge(report: Report) -> None:
    if report.unknown:
        raise Failed(f"the outcome of {report.unknown} records is unknown", ExitCode.OUTCOME_UNKNOWN)
    if report.rejected or report.invalid:
        counts = f"{report.rejected} rejected, {report.invalid} invalid"
        message = f"records that cannot be submitted: {counts}; --rejects FILE lists them"
        raise Failed(message, ExitCode.PARTIAL_FAILURE)


def _pairs(assignments: tuple[str, ...], option: str) -> Mapping[str, str]:
    pairs: dict[str, str] = {}
    for assignment in assignments:
        name, equals, value = assignment.rpartition("=")
        if not equals or not name or not value:
            raise click.UsageError(f"{option} {assignment}: must be NAME=VALUE")
        pairs[name] = value
    return pairs


def _log_progress() -> None:
    """
    Print the lines that a load logs where there is no terminal.
    """
    import logging

    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    logging.getLogger("braze_client.bulk").setLevel(logging.INFO)


load = Command(
    "load",
    context_settings=CONTEXT,
    callback=_run,
    help="""
    Record attributes, events or purchases from a file.

    SOURCE is a file in JSON lines, CSV or Parquet, also compressed; - means standard input. With --checkpoint, the same
    command continues after any interruption, and sends no event twice.
    """,
    params=[
        click.Argument(["source"]),
        click.Option(["--into"], type=click.Choice(_LISTS), default="attributes", show_default=True, help="List."),
        click.Option(["--checkpoint"], type=_FILE, metavar="FILE", help="File that records where the load stands."),
        click.Option(
            ["--rejects"], type=_FILE, metavar="FILE",
            help="File for what is rejected, invalid or unknown, as JSON lines.",
        ),
        click.Option(
            ["--reject-values/--no-reject-values"], default=None,
            help="Write the records there, too, so that the file can be mended and loaded.",
        ),
        click.Option(
            ["--unknown"], type=click.Choice(("keep", "resend")),
            help="What to do with events that an earlier run may have sent. By default they are kept as unknown.",
        ),
        click.Option(
            ["--only-changes/--no-only-changes"], default=None, help="Send only the attributes that have changed."
        ),
        click.Option(
            ["--ledger"], type=_FILE, metavar="FILE", help="File that records what was sent, for --only-changes."
        ),
        click.Option(["--endpoint"], type=click.Choice(_ENDPOINTS), help="Kind of request. By default track."),
        click.Option(
            ["--format"], metavar="FORMAT",
            help="jsonl, json, csv, tsv or parquet. By default, what the name of the file says.",
        ),
        click.Option(
            ["--column", "columns"], multiple=True, metavar="NAME=FIELD",
            help="What a column is called in Braze. May be repeated.",
        ),
        click.Option(
            ["--type", "types"], multiple=True, metavar="NAME=TYPE",
            help="Type of a column of a CSV file: string, integer, number, boolean, time, array or object.",
        ),
        click.Option(
            ["--infer"], is_flag=True, default=None,
            help="Convert cells of a CSV file that certainly are numbers or booleans."
        ),
        click.Option(["--null"], metavar="TEXT", help="Text in a CSV file that removes a value."),
        click.Option(
            ["--empty"], type=click.Choice(("skip", "null")),
            help="What an empty cell does: leave the value alone, or remove it. By default skip.",
        ),
        click.Option(["--delimiter"], metavar="TEXT", help="Character between the cells of a CSV file, such as ;."),
        click.Option(["--encoding"], metavar="NAME", help="Encoding of a text file. By default utf-8."),
        click.Option(["--timezone"], metavar="NAME", help="Time zone of times that have none, such as Europe/Paris."),
        click.Option(["--concurrency"], type=click.IntRange(1), metavar="N", help="Requests at once, at most."),
        click.Option(
            ["--progress/--no-progress"], default=None,
            help="Show progress: bars on a terminal, otherwise a line every ten seconds. By default on a terminal.",
        ),
        SharedOption(
            "--yes", "-y", section="Safety", is_flag=True, default=None, help="Send without asking for confirmation."
        ),
        SharedOption(
            "--dry-run", section="Safety", is_flag=True, default=None,
            help="Send nothing; print how many records, requests, bytes and minutes it would be.",
        ),
        *output_options(),
        *connection_options(),
    ],
)  # fmt: skip

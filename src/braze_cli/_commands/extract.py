"""``braze extract``: exports users and statistics to files."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from braze_cli._help import CONTEXT, Command, Group
from braze_cli._namespaces import commands_of
from braze_cli._parameters import MethodOption
from braze_cli._settings import Settings, connection_options, output_options

if TYPE_CHECKING:
    from braze_client import Braze, ExportReceipt, ExportReport

_FILE = click.Path(dir_okay=False, path_type=Path)


def _segment(segment_id: str, fields_to_export: tuple[str, ...], to: str, **options: Any) -> None:
    custom = options.pop("custom_attributes_to_export")
    _export(
        lambda braze, given: braze.bulk.extract_segment(
            segment_id, fields=cast("Any", fields_to_export), to=_target(to), custom_attributes=custom, **given
        ),
        fields_to_export,
        options,
    )


def _global_control_group(fields_to_export: tuple[str, ...], to: str, **options: Any) -> None:
    _export(
        lambda braze, given: braze.bulk.extract_global_control_group(
            fields=cast("Any", fields_to_export), to=_target(to), **given
        ),
        fields_to_export,
        options,
    )


def _export(
    start: Callable[[Braze, dict[str, Any]], ExportReport], fields: tuple[str, ...], options: dict[str, Any]
) -> None:
    from attrs import asdict

    from braze_cli import _output
    from braze_cli._connection import open_client
    from braze_client import JobTimeoutError

    if not fields:
        raise click.UsageError("missing: --fields-to-export")
    settings = Settings.of(click.get_current_context())
    receipt: Path | None = options.pop("receipt")
    given = {name: value for name, value in options.items() if value not in (None, ())}
    if receipt is not None and receipt.exists():
        given["receipt"] = _read(receipt)
    with open_client(settings) as braze:
        try:
            report = start(braze, given)
        except JobTimeoutError as error:
            if receipt is not None and error.receipt is not None:
                _keep(error.receipt, receipt)
            raise
    if receipt is not None:
        receipt.unlink(missing_ok=True)
    rows = {name: _seconds(value) for name, value in asdict(report).items()}
    _output.write(rows, settings)


def _target(to: str) -> Any:
    return sys.stdout.buffer if to == "-" else to


def _seconds(value: Any) -> Any:
    return value.total_seconds() if isinstance(value, timedelta) else value


def _read(path: Path) -> ExportReceipt:
    from braze_client import ExportReceipt

    try:
        return ExportReceipt(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        pass
    raise click.UsageError(f"--receipt: {path} is not a receipt")


def _keep(receipt: ExportReceipt, path: Path) -> None:
    from braze_cli._files import write_private

    # Whoever knows the address can download the users.
    url = None if receipt.url is None else "".join(receipt.url)
    write_private(path, json.dumps({"object_prefix": receipt.object_prefix, "url": url}))
    click.echo(f"The export goes on. To wait for it again: --receipt {path}", err=True)


def _series(name: str, start: str, end: str | None, to: str | None, assignments: tuple[str, ...]) -> None:
    from braze_cli import _input, _output
    from braze_cli._connection import open_client

    settings = Settings.of(click.get_current_context())
    arguments: dict[str, Any] = {}
    _input.apply(assignments, arguments)
    try:
        with open_client(settings) as braze:
            series = braze.bulk.extract_series(
                name.replace(" ", ".").replace("-", "_"),
                start=start,
                end=end,
                to=_target(to) if to else None,
                **arguments,
            )
    except (ValueError, TypeError) as error:
        if isinstance(error, click.ClickException) or type(error) not in (ValueError, TypeError):
            raise
        raise click.UsageError(str(error)) from None
    if to is None:
        _output.write([dict(row) for row in series], settings)
    elif to != "-":
        _output.write({"rows": len(series), "file": to}, settings)


def _options_of(method_name: str) -> list[click.Parameter]:
    """
    Return what the operation that starts an export takes, and how to wait for it.
    """
    described: Mapping[str, Any] = {item.name: item for item in commands_of("users")[method_name].parameters}
    names = ("fields_to_export", "custom_attributes_to_export", "output_format")
    return [
        *(MethodOption(described[name]) for name in names if name in described),
        click.Option(
            ["--to"], required=True, metavar="FILE",
            help="File to write, in the format of its name: users.jsonl, users.csv.gz or users.parquet; - for a pipe.",
        ),
        click.Option(["--column", "columns"], multiple=True, metavar="NAME", help="Member to write. May be repeated."),
        click.Option(
            ["--wait", "timeout"], type=click.FloatRange(0), metavar="SECONDS",
            help="How long to wait for the export. By default two hours.",
        ),
        click.Option(
            ["--receipt"], type=_FILE, metavar="FILE",
            help="File to keep the export in if it takes longer; if it is there, no export is started.",
        ),
        click.Option(["--storage"], metavar="URL", help="Your bucket, such as s3://bucket, if Braze writes there."),
        *output_options(),
        *connection_options(),
    ]  # fmt: skip


extract = Group(
    "extract",
    context_settings=CONTEXT,
    help="Export the users of a segment, or statistics over any span, to a file.",
    commands=[
        Command(
            "segment",
            context_settings=CONTEXT,
            callback=_segment,
            help="Export all users in a segment: start the export, wait for it, download it.",
            params=[click.Argument(["segment_id"]), *_options_of("export_segment")],
        ),
        Command(
            "global-control-group",
            context_settings=CONTEXT,
            callback=_global_control_group,
            help="Export all users in the Global Control Group.",
            params=_options_of("export_global_control_group"),
        ),
        Command(
            "series",
            context_settings=CONTEXT,
            callback=_series,
            help="Collect a series of statistics over any span, such as 'campaigns.data_series', as a table.",
            params=[
                click.Argument(["name"]),
                click.Option(["--start"], required=True, metavar="DAY", help="First day, or hour of hourly rows."),
                click.Option(["--end"], metavar="DAY", help="Last day or hour. By default now."),
                click.Option(
                    ["--set", "assignments"], multiple=True, metavar="NAME=VALUE",
                    help="Argument of the operation, such as campaign_id=ID; with := the value is JSON.",
                ),
                click.Option(["--to"], metavar="FILE", help="File to write. By default, the rows are printed."),
                *output_options(),
                *connection_options(),
            ],
        ),
    ],
)  # fmt: skip

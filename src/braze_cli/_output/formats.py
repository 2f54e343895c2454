"""The formats of the output."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Mapping
from typing import Any

import click

from .text import cell, columns_of, dumps, is_unicode

STREAMED = ("jsonl", "csv")
"""The formats that consist of items."""


def render(chosen: str, value: Any) -> None:
    """
    Print *value*.

    Args:
        chosen: The format.
        value: JSON.
    """
    _FORMATS[chosen](value)


def _json(value: Any) -> None:
    click.echo(dumps(value, indent=2))


def _jsonl(value: Any) -> None:
    for item in value if isinstance(value, list) else [value]:
        click.echo(dumps(item, separators=(",", ":")))


def _csv(value: Any) -> None:
    rows: list[Any] = value if isinstance(value, list) else [value]
    columns = columns_of(rows)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    if columns:
        writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row.get(name)) for name in columns] if isinstance(row, dict) else [cell(row)])
    sys.stdout.flush()


def _yaml(value: Any) -> None:
    import yaml

    click.echo(yaml.safe_dump(value, allow_unicode=is_unicode(), sort_keys=False, width=120), nl=False)


def _table(value: Any) -> None:
    from .tables import print_tables

    print_tables(value)


_FORMATS: Mapping[str, Callable[[Any], None]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "yaml": _yaml,
    "table": _table,
}

"""The formats of the output."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any, cast

import click

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


def cell(value: Any) -> str:
    """
    Return a value as the text of a cell: objects and lists as JSON, null as nothing.
    """
    if value is None:
        return ""
    return value if isinstance(value, str) else _dumps(value)


def columns_of(rows: list[Any]) -> list[str]:
    """
    Return the names of the members of all *rows*, in the order in which they appear.
    """
    return list(dict.fromkeys(name for row in rows if isinstance(row, dict) for name in cast("dict[str, Any]", row)))


def _json(value: Any) -> None:
    click.echo(_dumps(value, indent=2))


def _jsonl(value: Any) -> None:
    for item in value if isinstance(value, list) else [value]:
        click.echo(_dumps(item, separators=(",", ":")))


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

    click.echo(yaml.safe_dump(value, allow_unicode=_is_unicode(), sort_keys=False, width=120), nl=False)


def _table(value: Any) -> None:
    from .tables import print_tables

    print_tables(value)


def _dumps(value: Any, **options: Any) -> str:
    return json.dumps(value, ensure_ascii=not _is_unicode(), **options)


def _is_unicode() -> bool:
    return sys.stdout.encoding.lower().startswith("utf")


_FORMATS: Mapping[str, Callable[[Any], None]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "yaml": _yaml,
    "table": _table,
}

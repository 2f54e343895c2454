"""Tables. Only this module needs rich, and only tables need this module."""

from __future__ import annotations

import sys
from typing import Any, cast

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .selection import is_table
from .text import cell, columns_of


def print_tables(value: Any) -> None:
    """
    Print a table of the scalars of an object, and one for each of its lists of objects.
    """
    console = Console(file=sys.stdout, highlight=False)
    if isinstance(value, dict):
        _print_object(console, cast("dict[str, Any]", value))
    elif is_table(value):
        console.print(_table_of(value))
    else:
        for item in value if isinstance(value, list) else [value]:
            console.print(_text(item))


def _print_object(console: Console, members: dict[str, Any]) -> None:
    tables = {name: value for name, value in members.items() if is_table(value)}
    scalars = {name: value for name, value in members.items() if name not in tables}
    if scalars:
        grid = Table.grid(padding=(0, 2))
        grid.add_column(style="bold", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, value in scalars.items():
            grid.add_row(_text(name), _text(value))
        console.print(grid)
    for name, rows in tables.items():
        if len(members) > 1:
            console.print()
            console.print(_text(name), style="bold")
        console.print(_table_of(rows))


def _table_of(rows: list[dict[str, Any]]) -> Table:
    columns = columns_of(rows)
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        table.add_column(_text(name), overflow="fold")
    for row in rows:
        table.add_row(*(_text(row.get(name)) for name in columns))
    return table


def _text(value: Any) -> Text:
    # What a terminal would take for a command becomes visible instead.
    text = cell(value)
    return Text(
        "".join(letter if letter.isprintable() or letter == "\n" else "\N{REPLACEMENT CHARACTER}" for letter in text)
    )

"""Prints results: chosen, formatted, and as tables on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

import click

from braze_cli._settings import FORMATS, Settings

from .formats import STREAMED, render
from .selection import Selection

__all__ = ["format_of", "write", "write_all"]


def format_of(settings: Settings) -> str:
    """
    Return the format to print in.

    Raises:
        UsageError: ``BRAZE_OUTPUT`` is not a format.
    """
    chosen = settings.output or os.environ.get("BRAZE_OUTPUT") or ("table" if sys.stdout.isatty() else "json")
    if chosen not in FORMATS:
        raise click.UsageError(f"BRAZE_OUTPUT must be one of {', '.join(FORMATS)}")
    return chosen


def write(value: Any, settings: Settings, *, items: str = "") -> None:
    """
    Print a result.

    Args:
        value: The JSON.
        settings: Format, fields and query.
        items: Where its items are: JSON names, joined with dots; found out if empty.
    """
    chosen = format_of(settings)
    render(chosen, Selection.of(settings).apply(value, items, as_items=chosen in STREAMED))


def write_all(values: Iterable[Any], settings: Settings) -> None:
    """
    Print items as they arrive, if the format allows that, otherwise when all have arrived.
    """
    chosen, selection = format_of(settings), Selection.of(settings)
    if chosen == "jsonl" and not settings.query:
        for value in values:
            render(chosen, [selection.fields_of(value)])
        return
    render(chosen, selection.apply(list(values), "", as_items=chosen in STREAMED))

"""Reads sources for the tests."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import HealthCheck, settings

from braze_client._bulk.rows import Row, Source
from braze_client._bulk.sources import open_source

deterministic = settings(
    max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
"""The same examples each time, however slow the machine is."""


@contextmanager
def opened(source: Any, **options: Any) -> Iterator[Source]:
    """Opens a source, and closes it."""
    found = open_source(source, **options)
    try:
        yield found
    finally:
        found.close()


def rows(source: Any, **options: Any) -> list[Row]:
    """All rows of a source; text is read as a file."""
    if isinstance(source, str) and options.get("format") and source != "-":
        source = source.encode()
    with opened(io.BytesIO(source) if isinstance(source, bytes) else source, **options) as found:
        return list(found)


def values(source: Any, **options: Any) -> list[Any]:
    """All records of a source, of which each can be read."""
    found = rows(source, **options)
    assert [row.problem for row in found if row.problem] == []
    return [row.value for row in found]


def problems(source: Any, **options: Any) -> dict[int, str]:
    """The problems of a source, by position."""
    found = rows(source, **options)
    assert all(row.value is None for row in found if row.problem)
    return {row.position: row.problem for row in found if row.problem}

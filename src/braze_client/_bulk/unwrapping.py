"""Reads a file of rejects like any other: what counts is the record in each line."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from .rejects import unwrap
from .rows import ExtentOf, Row, Source


class Unwrapped(ExtentOf[Source]):
    """
    A source whose rows may be lines of a file of rejects.
    """

    def __iter__(self) -> Iterator[Row]:
        for row in self._origin:
            value = unwrap(row.value)
            yield row if value is row.value else evolve(row, value=value)

    def close(self) -> None:
        """See `Source.close`."""
        self._origin.close()

"""Reads a file of rejects like any other: what counts is the record in each line."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from .rejects import unwrap
from .rows import Row, Source


@frozen
class Unwrapped:
    """
    A source whose rows may be lines of a file of rejects.
    """

    _source: Source

    @property
    def fingerprint(self) -> str | None:
        """See `Source.fingerprint`."""
        return self._source.fingerprint

    @property
    def size(self) -> int | None:
        """See `Source.size`."""
        return self._source.size

    @property
    def read(self) -> int:
        """See `Source.read`."""
        return self._source.read

    def __iter__(self) -> Iterator[Row]:
        for row in self._source:
            value = unwrap(row.value)
            yield row if value is row.value else evolve(row, value=value)

    def close(self) -> None:
        """See `Source.close`."""
        self._source.close()

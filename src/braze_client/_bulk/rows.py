"""What a source of records yields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from attrs import field, frozen


@frozen
class Row:
    """
    One record of a source, or the reason why it could not be read.
    """

    position: int
    """The line of a text file, from 1; otherwise the index of the record, from 0."""
    value: Any = field(repr=False)
    """A dict or a model. None if `problem` is set."""
    problem: str | None = None
    """Why the record could not be read, without its values."""


class Source(Protocol):
    """
    Where records come from. It is read once, from the start, by one reader.
    """

    @property
    def fingerprint(self) -> str | None:
        """A digest that tells this source from others, so that no checkpoint is used with another; None if unknown."""
        ...

    @property
    def size(self) -> int | None:
        """The number of bytes, or of records, to read; None if unknown."""
        ...

    @property
    def read(self) -> int:
        """How much of `size` has been read."""
        ...

    def __iter__(self) -> Iterator[Row]: ...

    def close(self) -> None:
        """
        Close what was opened. A file that the caller opened stays open.
        """

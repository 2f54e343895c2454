"""What a source of records yields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from braze_generated.runtime.model import Model
from braze_generated.runtime.storage import STORED

E = TypeVar("E", bound="Extent")


@frozen
class Row:
    """
    One record of a source, or the reason why it could not be read.
    """

    position: int
    """The line of a text file, from 1; otherwise the index of the record, from 0."""
    value: Any = field(repr=False)
    """A dict or a model. None if it could not be read."""
    problem: str | None = None
    """Why the record could not be read, or cannot be sent, without its values."""
    into: str | None = None
    """The list that it belongs to, if a file of rejects says so; None if it belongs to the one it is loaded into."""


class Extent(Protocol):
    """
    What is known about something that is read.
    """

    @property
    def fingerprint(self) -> str | None:
        """A digest that tells it from others, so that no checkpoint is used with another; None if unknown."""
        ...

    @property
    def size(self) -> int | None:
        """The number of bytes, or of records, to read; None if unknown."""
        ...

    @property
    def read(self) -> int:
        """How much of `size` has been read."""
        ...


class ExtentOf(Generic[E]):
    """
    The base of what reads from something else, and knows as much about it as that does.
    """

    def __init__(self, origin: E) -> None:
        self._origin = origin

    @property
    def fingerprint(self) -> str | None:
        """See `Extent.fingerprint`."""
        return self._origin.fingerprint

    @property
    def size(self) -> int | None:
        """See `Extent.size`."""
        return self._origin.size

    @property
    def read(self) -> int:
        """See `Extent.read`."""
        return self._origin.read


class Source(Extent, Protocol):
    """
    Where records come from. It is read once, from the start, by one reader.
    """

    def __iter__(self) -> Iterator[Row]: ...

    def close(self) -> None:
        """
        Close what was opened. A file that the caller opened stays open.
        """


def copy_record(record: Any) -> Any:
    """
    Return a record that stays as it is, since a generator may fill and yield the same object again and again.
    """
    try:
        return _copied(record)
    except RecursionError:
        return record  # it cannot be sent, and is refused when it is encoded


def _copied(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return {name: item if type(item) in _SCALARS else _copied(item) for name, item in value.items()}
    if kind is list:
        return [item if type(item) in _SCALARS else _copied(item) for item in value]
    return value.from_dict(_copied(STORED(value))) if isinstance(value, Model) else value


_SCALARS = frozenset({str, int, float, bool, type(None)})

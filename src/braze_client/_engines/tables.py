"""What engines read from Braze: lists, statistics, catalogs and the users of a segment, as tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import orjson
from attrs import field, frozen

from braze_client import Braze
from braze_client._bulk.extract.series import describe_series
from braze_client.errors import SettingsError

Row = Mapping[str, Any]

LISTS: Mapping[str, Callable[[Braze], Iterator[Any]]] = {
    "campaigns": lambda braze: braze.campaigns.list_iter(),
    "canvases": lambda braze: braze.canvas.list_iter(),
    "segments": lambda braze: braze.segments.list_iter(),
}
"""What can be listed."""


class Table(Protocol):
    """
    Something that can be read.
    """

    @property
    def parts(self) -> Sequence[str | None]:
        """The names of the parts that can be read at the same time."""
        ...

    def columns(self, connect: Callable[[], Braze]) -> Mapping[str, str]:
        """
        Return the columns with what they hold: ``text``, ``integer`` or ``number``.
        """
        ...

    def rows(self, braze: Braze, part: str | None) -> Iterator[Row]:
        """
        Yield the rows of a part.
        """
        ...


@frozen
class ListTable:
    """
    All campaigns, Canvases or segments.
    """

    name: str
    parts: Sequence[str | None] = (None,)

    def columns(self, connect: Callable[[], Braze]) -> Mapping[str, str]:
        """See `Table.columns`."""
        return {"id": "text", "name": "text", "tags": "text"}

    def rows(self, braze: Braze, part: str | None) -> Iterator[Row]:
        """See `Table.rows`."""
        for item in LISTS[self.name](braze):
            yield item.to_dict()


@frozen
class SeriesTable:
    """
    Statistics by day or hour; a part for each of the ids.
    """

    name: str
    start: str
    end: str | None
    argument: str | None
    """The argument that takes the ids; None if there is only one series."""
    ids: Sequence[str]
    others: Mapping[str, Any] = field(factory=dict)

    @property
    def parts(self) -> Sequence[str | None]:
        """See `Table.parts`."""
        return self.ids if self.argument is not None else (None,)

    def columns(self, connect: Callable[[], Braze]) -> Mapping[str, str]:
        """See `Table.columns`."""
        return describe_series(self.name, self._arguments(self.parts[0]))

    def rows(self, braze: Braze, part: str | None) -> Iterator[Row]:
        """See `Table.rows`."""
        yield from braze.bulk.extract_series(self.name, start=self.start, end=self.end, **self._arguments(part))

    def _arguments(self, part: str | None) -> dict[str, Any]:
        return {**self.others, **({} if self.argument is None else {self.argument: part})}


@frozen
class CatalogTable:
    """
    The items of a catalog.
    """

    name: str
    parts: Sequence[str | None] = (None,)

    def columns(self, connect: Callable[[], Braze]) -> Mapping[str, str]:
        """See `Table.columns`."""
        with connect() as braze:
            catalogs = [each.to_dict() for each in braze.catalogs.list().catalogs]
        found = next((each for each in catalogs if each["name"] == self.name), None)
        if found is None:
            raise SettingsError(f"there is no catalog {self.name!r}")
        return {each["name"]: "number" if each["type"] == "number" else "text" for each in found["fields"]}

    def rows(self, braze: Braze, part: str | None) -> Iterator[Row]:
        """See `Table.rows`."""
        for item in braze.catalogs.items_list_iter(catalog_name=self.name):
            yield item.to_dict()


@frozen
class SegmentTable:
    """
    The users of a segment.
    """

    id: str
    fields: Sequence[str]
    parts: Sequence[str | None] = (None,)

    def columns(self, connect: Callable[[], Braze]) -> Mapping[str, str]:
        """See `Table.columns`."""
        return dict.fromkeys(self.fields, "text")

    def rows(self, braze: Braze, part: str | None) -> Iterator[Row]:
        """See `Table.rows`."""
        # On disk, since an engine takes its time between two rows, and the download must not wait for it.
        with TemporaryDirectory() as folder:
            path = Path(folder) / "users.jsonl"
            fields: Any = self.fields
            braze.bulk.extract_segment(self.id, fields=fields, to=path)
            with path.open("rb") as lines:
                yield from map(orjson.loads, lines)


def as_text(value: Any) -> str | None:
    """
    Return a value as text: lists and objects as JSON.
    """
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)

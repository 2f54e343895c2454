"""Reads the format ``braze``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pyspark.sql.datasource import DataSourceReader, InputPartition

from braze_client.errors import SettingsError

from .spark_settings import Settings
from .tables import LISTS, CatalogTable, ListTable, SegmentTable, SeriesTable, Table, as_text

_TYPES = {"text": "string", "integer": "bigint", "number": "double"}
_CONVERT: Mapping[str, Callable[[Any], Any]] = {"string": as_text, "long": int, "integer": int, "double": float}
"""What makes a value one of a type of Spark; others are passed on as they are."""


def columns_of(settings: Settings) -> dict[str, str]:
    """
    Return the columns of what the options ask for, with their types in DDL.
    """
    columns = _table_of(settings).columns(settings.client())
    return {name: _TYPES[kind] for name, kind in columns.items()}


class BrazeReader(DataSourceReader):
    """
    Reads a table from Braze.

    Args:
        settings: The options.
        names: The columns.
        types: Their types, as Spark names them.
    """

    def __init__(self, settings: Settings, names: Sequence[str], types: Sequence[str]) -> None:
        self._connect, self._table = settings.client(), _table_of(settings)
        self._columns = [(name, _CONVERT.get(kind, _unchanged)) for name, kind in zip(names, types, strict=True)]

    def partitions(self) -> Sequence[InputPartition]:
        """Return the parts that are read at the same time."""
        return [InputPartition(part) for part in self._table.parts]

    def read(self, partition: InputPartition) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a part."""
        with self._connect() as braze:
            for row in self._table.rows(braze, partition.value):
                yield tuple(
                    None if (value := row.get(name)) is None else convert(value) for name, convert in self._columns
                )


def _table_of(settings: Settings) -> Table:
    """
    Return what the options ask for.

    Raises:
        SettingsError: They are not clear.
    """
    settings.text("connect")
    kind = settings.needed("read")
    if kind in LISTS:
        table: Table = ListTable(kind)
    elif kind == "catalog":
        table = CatalogTable(settings.needed("catalog"))
    elif kind == "segment":
        table = SegmentTable(settings.needed("segment_id"), _words(settings.needed("fields")))
    elif "." in kind:
        return _series_of(settings, kind)
    else:
        choices = ", ".join([*LISTS, "catalog", "segment"])
        raise SettingsError(f"read must be one of {choices}, or a series such as campaigns.data_series")
    settings.check_all_used()
    return table


def _series_of(settings: Settings, name: str) -> SeriesTable:
    start, end = settings.needed("start"), settings.text("end")
    others = settings.rest()
    argument = next((option for option in others if option.endswith("_id") and option != "app_id"), None)
    ids = [] if argument is None else _words(others.pop(argument))
    return SeriesTable(name, start, end, argument, ids, others)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",")]


def _unchanged(value: Any) -> Any:
    return value

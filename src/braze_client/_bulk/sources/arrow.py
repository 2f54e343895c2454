"""Parquet, and tables in memory: whatever has a stream of Arrow data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from braze_client._bulk.extras import require
from braze_client._bulk.rows import Row
from braze_client.errors import SourceError

from .arrow_types import ColumnTypes
from .binary import Opened
from .columns import Layout
from .once import ReadOnce
from .options import TEXT_OPTIONS, Options

_ROWS = 8192
"""Rows that are made at a time."""

_PANDAS_INDEX = re.compile("__index_level_[0-9]+__")
"""What pandas calls an index that has no name."""


def open_parquet(opened: Opened, options: Options) -> Table:
    """
    Open a Parquet file.

    Raises:
        SourceError: It is damaged, or a column cannot be sent.
    """
    arrow = require("parquet", to="read Parquet", error=SourceError)
    try:
        # Without the buffer, one row group at a time is in memory.
        file = import_module("pyarrow.parquet").ParquetFile(opened.stream, pre_buffer=False)
    except (arrow.ArrowException, OSError, ValueError):
        file = None
    if file is None:
        raise SourceError(f"{opened.name}: not a Parquet file, or a damaged one; Parquet cannot be read from a pipe")
    fingerprint = None if opened.edges is None else options.digest(*opened.edges)
    table = Table(opened.name, file.schema_arrow, options, file.metadata.num_rows, fingerprint, opened.close)
    table.batches = file.iter_batches(batch_size=_ROWS, columns=list(table.layout.sources))
    return table


def open_table(source: Any, options: Options) -> Table:
    """
    Open a table in memory: of pyarrow, polars, pandas or DuckDB.

    Raises:
        SourceError: A column cannot be sent.
    """
    arrow = require("parquet", to="read tables", error=SourceError)
    name = f"the {type(source).__name__}"
    try:
        reader = arrow.RecordBatchReader.from_stream(source)
    except (arrow.ArrowException, TypeError, ValueError):
        reader = None
    if reader is None:
        raise SourceError(f"{name}: it cannot be read as Arrow data; each column has to hold values of one type")
    table = Table(name, reader.schema, options, _rows_of(source))
    table.batches = reader
    return table


def _rows_of(source: Any) -> int | None:
    # Not its length in general, for which DuckDB would run the query.
    if hasattr(source, "iloc"):
        return len(source)
    sizes = (getattr(source, name, None) for name in ("num_rows", "height"))
    return next((size for size in sizes if isinstance(size, int)), None)


class Table(ReadOnce):
    """
    The records of a table.
    """

    def __init__(
        self,
        name: str,
        schema: Any,
        options: Options,
        size: int | None,
        fingerprint: str | None = None,
        close: Callable[[], None] | None = None,
    ) -> None:
        options.refuse(TEXT_OPTIONS, "a table")
        self.name = name
        self.size = size
        """The number of rows; None if unknown."""
        self.fingerprint = fingerprint
        """A digest of the file and of the options; None for what is not a file."""
        self.read = 0
        """The number of rows that were read."""
        self.batches: Iterable[Any] = ()
        header = [column for column in schema.names if column in options.columns or not _PANDAS_INDEX.fullmatch(column)]
        self.layout = Layout.of(header, options.columns, options.types)
        types = ColumnTypes(options)
        self._columns = [types.column(name, schema.field(column)) for column in self.layout.sources]
        self._skip = options.empty == "skip"
        self._close = close

    def __iter__(self) -> Iterator[Row]:
        self.check_open(self.name)
        for batch in self._read_batches():
            for start in range(0, batch.num_rows, _ROWS):
                yield from self._rows(batch.slice(start, _ROWS))

    def _read_batches(self) -> Iterator[Any]:
        unreadable = (import_module("pyarrow").ArrowException, OSError)
        batches = iter(self.batches)
        while True:
            try:
                batch = next(batches, None)
            except unreadable:
                break
            if batch is None:
                return
            yield batch
        raise SourceError(f"{self.name}: the data is damaged, after {self.read:,} records")

    def _rows(self, batch: Any) -> Iterator[Row]:
        problems: dict[int, str] = {}
        columns = [column.cells(batch.column(column.name), problems) for column in self._columns]
        names, layout, skip = self.layout.names, self.layout, self._skip
        # Without a column, zip would end at once.
        for index, cells in enumerate(zip(range(batch.num_rows), *columns, strict=True)):
            position = self.read
            self.read += 1
            if index in problems:
                yield Row(position, None, problems[index])
                continue
            pairs = zip(names, cells[1:], strict=True)
            record = {name: cell for name, cell in pairs if cell is not None} if skip else dict(pairs)
            yield Row(position, layout.nest(record) if layout.nested else record)

    def close(self) -> None:
        """See `ReadOnce.close`."""
        super().close()
        if self._close is not None:
            self._close()

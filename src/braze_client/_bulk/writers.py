"""The formats in which a sink writes records."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import IO, Any, cast

import orjson
from attrs import define

from braze_client._policies.encoding import decode_json, encode_json
from braze_client.errors import SinkError
from braze_generated.runtime.omit import OMIT

from .extras import require

_BATCH = 4096
"""Records that become Arrow data at a time."""
_BATCHES = 16
"""Batches in a row group."""
_EXACT_AS_FLOAT = 2**53
_EXACT_AS_INTEGER = 2**63


class Writer:
    """
    Writes records in one format.
    """

    def write(self, record: dict[str, Any]) -> None:
        """Write a record."""

    def finish(self) -> None:
        """Write what comes after the last record."""

    def release(self) -> None:
        """Let go of what is still open, because the file will not be finished."""


@define(eq=False)
class Calls(Writer):
    function: Callable[[dict[str, Any]], object]

    def write(self, record: dict[str, Any]) -> None:
        self.function(record)


@define(eq=False)
class JSONLines(Writer):
    stream: IO[bytes]

    def write(self, record: dict[str, Any]) -> None:
        self.stream.write(_json(record) + b"\n")


class _CSV(Writer):
    def __init__(self, stream: IO[bytes], columns: Sequence[str], delimiter: str) -> None:
        # Lines end as RFC 4180 has them. With a shorter end, the module would leave a carriage return unquoted.
        self._writer = csv.writer(_Encoded(stream), delimiter=delimiter)
        self._columns = columns
        self._writer.writerow(columns)

    def write(self, record: dict[str, Any]) -> None:
        self._writer.writerow([_cell(record.get(name)) for name in self._columns])


@define(eq=False)
class _Encoded:
    """
    A text file over a binary one. `io.TextIOWrapper` would close the file of the caller.
    """

    stream: IO[bytes]

    def write(self, text: str) -> object:
        return self.stream.write(text.encode())


class _Parquet(Writer):
    def __init__(self, stream: IO[bytes], kinds: Mapping[str, set[str]]) -> None:
        self._arrow: Any = require("parquet", to="write Parquet", error=SinkError)
        parquet = import_module("pyarrow.parquet")

        types = {name: _parquet_type(self._arrow, found) for name, found in kinds.items()}
        self._schema: Any = self._arrow.schema(types)
        self._texts = [name for name, kind in types.items() if kind == self._arrow.string()]
        self._file: Any = parquet.ParquetWriter(stream, self._schema, compression="zstd")
        self._records: list[dict[str, Any]] = []
        self._batches: list[Any] = []

    def write(self, record: dict[str, Any]) -> None:
        for name in self._texts:
            value = record.get(name)
            if value is not None:
                record[name] = _cell(value)
        self._records.append(record)
        if len(self._records) == _BATCH:
            self._batches.append(self._batch())
        if len(self._batches) == _BATCHES:
            self._flush()

    def finish(self) -> None:
        if self._records:
            self._batches.append(self._batch())
        self._flush()
        self._file.close()

    def release(self) -> None:
        # It would write its end once nothing refers to it.
        with suppress(OSError):
            self._file.close()
        self._file.is_open = False

    def _batch(self) -> Any:
        records, self._records = self._records, []
        return self._arrow.RecordBatch.from_pylist(records, schema=self._schema)

    def _flush(self) -> None:
        batches, self._batches = self._batches, []
        self._file.write_table(self._arrow.Table.from_batches(batches, self._schema))


class _Spooled(Writer):
    """
    Keeps records in a temporary file until all columns, and the types of their values, are known.
    """

    def __init__(
        self, make: Callable[[Mapping[str, set[str]]], Writer], columns: Sequence[str] | None, folder: Path | None
    ) -> None:
        self._make = make
        self._writer = Writer()
        self._kinds: dict[str, set[str]] = {name: set() for name in columns or ()}
        # It has no name, and is gone as soon as it is closed, whatever happens.
        self._spool = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115

    def write(self, record: dict[str, Any]) -> None:
        self._spool.write(_json(record) + b"\n")
        for name, value in record.items():
            self._kinds.setdefault(name, set()).add(_kind(value))

    def finish(self) -> None:
        self._spool.seek(0)
        self._writer = self._make(self._kinds)
        for line in self._spool:
            self._writer.write(decode_json(line))
        self._writer.finish()
        self._spool.close()

    def release(self) -> None:
        self._spool.close()
        self._writer.release()


def writer_for(format_name: str, stream: IO[bytes], columns: Sequence[str] | None, folder: Path | None) -> Writer:
    """
    Return what writes a format. Without *columns*, those of CSV and Parquet are found in all records first.
    """
    if format_name in ("jsonl", "json"):
        return JSONLines(stream)
    if format_name == "parquet":
        return _Spooled(partial(_Parquet, stream), columns, folder)
    delimiter = "\t" if format_name == "tsv" else ","
    if columns is not None:
        return _CSV(stream, columns, delimiter)
    return _Spooled(lambda kinds: _CSV(stream, list(kinds), delimiter), columns, folder)


def pick(record: Mapping[str, Any], columns: Sequence[str]) -> dict[str, Any]:
    """
    Return the members of *record* that are named.
    """
    found = ((name, _member(record, name)) for name in columns)
    return {name: value for name, value in found if value is not OMIT}


def _member(record: Mapping[str, Any], name: str) -> Any:
    """
    Return the member *name*, or the member of a member if there are dots; `OMIT` if there is none.
    """
    if name in record:
        return record[name]
    first, dot, rest = name.partition(".")
    inside = record.get(first)
    return _member(cast("Mapping[str, Any]", inside), rest) if dot and isinstance(inside, Mapping) else OMIT


def _json(value: Any) -> bytes:
    try:
        return encode_json(value)
    except (ValueError, TypeError, RecursionError):
        pass
    # Outside of the handler, since what json raises holds the values.
    raise SinkError("a record cannot be written as JSON: it holds NaN, bytes, or a type that JSON does not have")


def _cell(value: Any) -> str:
    """
    Return the text of a cell: empty for null, JSON for what is not text.
    """
    if value is None or isinstance(value, str):
        return value or ""
    content = _json(value)
    # A time is a string in JSON.
    return cast("str", orjson.loads(content)) if content.startswith(b'"') else content.decode()


def _kind(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        size = abs(value)
        return "integer" if size <= _EXACT_AS_FLOAT else "long" if size < _EXACT_AS_INTEGER else "other"
    return {bool: "boolean", float: "number", str: "text", type(None): "null"}.get(type(value), "other")


def _parquet_type(arrow: Any, kinds: set[str]) -> Any:
    """
    Return the type of a column that holds all *kinds* without loss.
    """
    for fitting, kind in (
        ({"boolean"}, arrow.bool_()),
        ({"integer", "long"}, arrow.int64()),
        ({"integer", "number"}, arrow.float64()),
    ):
        if kinds - {"null"} and kinds - {"null"} <= fitting:
            return kind
    return arrow.string()

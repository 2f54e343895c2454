"""Where records go: files, functions, and file objects."""

from __future__ import annotations

import csv
import io
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from gzip import GzipFile
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

import orjson
from attrs import define, field

from braze_client._policies.encoding import decode_json, encode_json
from braze_client.errors import SinkError
from braze_generated.runtime.model import Model
from braze_generated.runtime.omit import OMIT

from .extras import require
from .formats import FORMATS, format_of

Record = Mapping[str, Any] | Model
Target = str | os.PathLike[str] | Callable[[dict[str, Any]], object] | IO[bytes]

_BATCH = 4096
"""Records that become Arrow data at a time."""
_BATCHES = 16
"""Batches in a row group."""
_EXACT_AS_FLOAT = 2**53
_EXACT_AS_INTEGER = 2**63


def open_sink(target: Target, *, columns: Sequence[str] | None = None) -> Sink:
    """
    Open a file for records, which takes its final name once it is complete.

    The name says which format the file has: ``.jsonl`` (also ``.ndjson``), ``.csv``, ``.tsv`` or ``.parquet``. Text can
    be compressed: ``.csv.gz`` with gzip, ``.csv.zst`` with Zstandard. In CSV and Parquet, nested values become JSON
    text.

    Args:
        target: Path of the file; ``-`` for standard output; a function, which is called with each record; or a file
            object in binary mode, which stays open. A file object gets JSON Lines, unless its name says otherwise.
        columns: The members to write, in this order; ``address.city`` is a member of a member. By default, all.

    Raises:
        SinkError: The file cannot be created, or its format is not known.
    """
    if callable(target):
        return Sink(_Calls(target), _File(), columns)
    if target == "-":
        return Sink(_JSONLines(sys.stdout.buffer), _Opened("standard output", sys.stdout.buffer), columns)
    if isinstance(target, (str, os.PathLike)):
        format_name, compression = format_of(os.fspath(target))
        if format_name is None or (format_name == "parquet" and compression):
            raise SinkError(f"{target}: unknown format; use a name that ends in {', '.join(FORMATS)}")
        _check_extras(format_name, compression)
        replacing = _Replacing.create(Path(target), compression)
        return Sink(_writer(format_name, replacing.stream, columns, replacing.path.parent), replacing, columns)
    if isinstance(target, io.TextIOBase):
        raise SinkError("the file object is in text mode; open it in binary mode")
    name = str(getattr(target, "name", "the file object"))
    format_name = format_of(name)[0] or "jsonl"
    _check_extras(format_name, None)
    return Sink(_writer(format_name, target, columns, None), _Opened(name, target), columns)


@define(eq=False)
class Sink:
    """
    Where records go. As a context manager, it closes at the end, and discards what was written after an exception.
    """

    _writer: _Writer = field(repr=False)
    _file: _File
    _columns: Sequence[str] | None = None
    _closed: bool = False

    def write(self, record: Record) -> None:
        """
        Write a record.

        Raises:
            SinkError: It cannot be written.
            ValueError: The sink is closed.
        """
        self.write_many((record,))

    def write_many(self, records: Iterable[Record]) -> None:
        """
        Write records.

        Raises:
            SinkError: One of them cannot be written. Those before it are.
            ValueError: The sink is closed.
        """
        if self._closed:
            raise ValueError("the sink is closed")
        for record in records:
            with_all = record.to_dict() if isinstance(record, Model) else dict(record)
            chosen = with_all if self._columns is None else _pick(with_all, self._columns)
            try:
                self._writer.write(chosen)
            except OSError as error:
                self._file.report(error)
                raise

    def close(self) -> None:
        """
        Complete the file and give it its name. Closing again does nothing.

        Raises:
            SinkError: The rest cannot be written. Nothing stands under the name of the file that did not before.
        """
        if self._closed:
            return
        try:
            self._writer.finish()
            self._file.commit()
            self._closed = True
        except OSError as error:
            self._file.report(error)
            raise
        finally:
            self.discard()

    def discard(self) -> None:
        """
        Remove what was written. After closing, this does nothing.
        """
        if not self._closed:
            self._closed = True
            self._writer.release()
            self._file.discard()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close() if kind is None else self.discard()


class _File:
    """
    What a writer writes to; here, nothing that has to be closed.
    """

    def report(self, error: OSError) -> None:
        """Raise a `SinkError` for *error* if it is the file's."""

    def commit(self) -> None:
        """Complete the file."""

    def discard(self) -> None:
        """Remove what was written."""


@define(eq=False)
class _Opened(_File):
    """
    A file that the caller opened: what was written cannot be taken back.
    """

    name: str
    stream: IO[bytes] = field(repr=False)

    def report(self, error: OSError) -> None:
        raise SinkError(f"{self.name}: {error.strerror or type(error).__name__}") from None

    def commit(self) -> None:
        self.stream.flush()


@define(eq=False)
class _Replacing(_Opened):
    """
    A file under a temporary name in the same folder.
    """

    path: Path
    temporary: Path
    raw: IO[bytes] = field(repr=False)

    @classmethod
    def create(cls, path: Path, compression: str | None) -> Self:
        """Create the file. Its stream compresses, if it is to be compressed."""
        if path.exists() and not path.is_file():
            # A device or a pipe would be replaced by a file.
            raise SinkError(f"{path}: not a regular file")
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        try:
            raw = _open_new(temporary)
        except OSError as error:
            problem = error.strerror
        else:
            return cls(str(path), _compress(raw, compression), path, temporary, raw)
        raise SinkError(f"{path}: {problem}")

    def commit(self) -> None:
        if self.stream is not self.raw:
            self.stream.close()
        # On the disk before it has the name, so that a crash leaves the old file or the new one.
        self.raw.flush()
        os.fsync(self.raw.fileno())
        self.raw.close()
        self.temporary.replace(self.path)

    def discard(self) -> None:
        for stream in (self.stream, self.raw):
            with suppress(OSError):  # a full disk: what it holds goes anyway
                stream.close()
        self.temporary.unlink(missing_ok=True)


def _open_new(path: Path) -> IO[bytes]:
    return path.open("xb")


def _check_extras(format_name: str, compression: str | None) -> None:
    if format_name == "parquet":
        require("parquet", to="write Parquet", error=SinkError)
    if compression == "zstd":
        require("zstd", to="write Zstandard", error=SinkError)


def _compress(stream: IO[bytes], compression: str | None) -> IO[bytes]:
    if compression == "gzip":
        # Without name and time, so that the same records give the same bytes.
        return cast("IO[bytes]", GzipFile("", "wb", compresslevel=6, fileobj=stream, mtime=0))
    if compression == "zstd":
        return cast("IO[bytes]", require("zstd", to="write Zstandard", error=SinkError).ZstdFile(stream, mode="wb"))
    return stream


class _Writer:
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
class _Calls(_Writer):
    function: Callable[[dict[str, Any]], object]

    def write(self, record: dict[str, Any]) -> None:
        self.function(record)


@define(eq=False)
class _JSONLines(_Writer):
    stream: IO[bytes]

    def write(self, record: dict[str, Any]) -> None:
        self.stream.write(_json(record) + b"\n")


class _CSV(_Writer):
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


class _Parquet(_Writer):
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


class _Spooled(_Writer):
    """
    Keeps records in a temporary file until all columns, and the types of their values, are known.
    """

    def __init__(
        self, make: Callable[[Mapping[str, set[str]]], _Writer], columns: Sequence[str] | None, folder: Path | None
    ) -> None:
        self._make = make
        self._writer = _Writer()
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


def _writer(format_name: str, stream: IO[bytes], columns: Sequence[str] | None, folder: Path | None) -> _Writer:
    if format_name in ("jsonl", "json"):
        return _JSONLines(stream)
    if format_name == "parquet":
        return _Spooled(partial(_Parquet, stream), columns, folder)
    delimiter = "\t" if format_name == "tsv" else ","
    if columns is not None:
        return _CSV(stream, columns, delimiter)
    return _Spooled(lambda kinds: _CSV(stream, list(kinds), delimiter), columns, folder)


def _pick(record: Mapping[str, Any], columns: Sequence[str]) -> dict[str, Any]:
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

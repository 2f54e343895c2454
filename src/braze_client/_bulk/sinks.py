"""Where records go: files, functions, and file objects."""

from __future__ import annotations

import io
import os
import secrets
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from gzip import GzipFile
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

from attrs import define, field

from braze_client.errors import SinkError
from braze_generated.runtime.model import Model

from .extras import require
from .formats import FORMATS, format_of
from .writers import Calls, JSONLines, Writer, pick, writer_for

Record = Mapping[str, Any] | Model
Target = str | os.PathLike[str] | Callable[[dict[str, Any]], object] | IO[bytes]


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
        return Sink(Calls(target), _File(), columns)
    if target == "-":
        return Sink(JSONLines(sys.stdout.buffer), _Opened("standard output", sys.stdout.buffer), columns)
    if isinstance(target, (str, os.PathLike)):
        format_name, compression = format_of(os.fspath(target))
        if format_name is None or (format_name == "parquet" and compression):
            raise SinkError(f"{target}: unknown format; use a name that ends in {', '.join(FORMATS)}")
        _check_extras(format_name, compression)
        replacing = _Replacing.create(Path(target), compression)
        return Sink(writer_for(format_name, replacing.stream, columns, replacing.path.parent), replacing, columns)
    if isinstance(target, io.TextIOBase):
        raise SinkError("the file object is in text mode; open it in binary mode")
    name = str(getattr(target, "name", "the file object"))
    format_name = format_of(name)[0] or "jsonl"
    _check_extras(format_name, None)
    return Sink(writer_for(format_name, target, columns, None), _Opened(name, target), columns)


@define(eq=False)
class Sink:
    """
    Where records go. As a context manager, it closes at the end, and discards what was written after an exception.
    """

    _writer: Writer = field(repr=False)
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
            chosen = with_all if self._columns is None else pick(with_all, self._columns)
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

"""Opens whatever records come from."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from contextlib import ExitStack
from typing import IO, Any, Literal, TextIO, cast

from braze_client._bulk.formats import FORMATS, format_of
from braze_client._bulk.rows import Source
from braze_client.errors import SourceError
from braze_generated.runtime.model import Model

from .arrow import open_parquet, open_table
from .binary import Opened, open_path
from .delimited import Delimited
from .json_array import JSONArray
from .json_lines import JSONLines
from .options import Options
from .records import Records
from .text import OpenText, TextFile


def open_source(
    source: Any,
    *,
    format: str | None = None,  # noqa: A002
    columns: Mapping[str, str | None] | None = None,
    types: Mapping[str, str] | None = None,
    infer: bool = False,
    null: str | None = None,
    empty: Literal["skip", "null"] = "skip",
    encoding: str = "utf-8",
    delimiter: str | None = None,
    timezone: str | None = None,
) -> Source:
    """
    Open records for reading.

    Args:
        source: Path of a file; ``-`` for standard input; a file object; an object with a stream of Arrow data, such as
            a table of pyarrow or a data frame of polars or pandas; or an iterable of dicts or models.
        format: ``jsonl``, ``json``, ``csv``, ``tsv`` or ``parquet``. By default, what the name of the file says.
        columns: New names by old name. A dot makes a member of a member, ``address.city``; None leaves a column out.
            Others keep their names.
        types: What the text of a column is converted to, by old name: ``string``, ``integer``, ``number``,
            ``boolean``, ``time``, or JSON, an ``array`` or an ``object``.
        infer: Whether to convert cells of CSV that certainly are numbers, true or false.
        null: The word that stands for null in CSV. Null is sent, and removes a value.
        empty: What an empty cell means: ``skip`` leaves the value alone, ``null`` removes it.
        encoding: Of a text.
        delimiter: Between the cells of CSV; by default a comma, and a tab in TSV.
        timezone: Name of the time zone of times that name none, such as ``UTC`` or ``Europe/Paris``.

    Raises:
        SourceError: It cannot be read, or an option does not fit it.
    """
    options = Options(
        format=format,
        columns=columns or {},
        types=types or {},
        infer=infer,
        null=null,
        empty=empty,
        encoding=encoding,
        delimiter=delimiter,
        timezone=timezone,
    )
    for is_kind, open_kind in _KINDS:
        if is_kind(source):
            return open_kind(source, options)
    raise SourceError(
        f"source: a {type(source).__name__} is not a path, a file object, a table or an iterable of records"
    )


def _open_path(source: str | os.PathLike[str], options: Options) -> Source:
    format_name = _format_of(os.fspath(source), options)
    return _open_bytes(open_path(source), format_name, options)


def _open_standard_input(_: str, options: Options) -> Source:
    return _open_stream(getattr(sys.stdin, "buffer", sys.stdin), options)


def _open_stream(source: Any, options: Options) -> Source:
    name = getattr(source, "name", None)
    name = name if isinstance(name, str) else "the file object"
    format_name = _format_of(name, options)
    if isinstance(source.read(0), bytes):
        return _open_bytes(Opened(name, cast("IO[bytes]", source)), format_name, options)
    if format_name == "parquet":
        raise SourceError(f"{name}: the file object is in text mode; open it in binary mode")
    return _TEXTS[format_name](OpenText(name, cast("TextIO", source)), options)


def _open_bytes(opened: Opened, format_name: str, options: Options) -> Source:
    with ExitStack() as undo:
        undo.callback(opened.close)
        if format_name == "parquet":
            source: Source = open_parquet(opened, options)
        else:
            file = TextFile(opened, options)
            undo.callback(file.close)
            source = _TEXTS[format_name](file, options)
        undo.pop_all()
    return source


def _format_of(name: str, options: Options) -> str:
    if options.format is not None:
        return FORMATS[f".{options.format}"]
    format_name, compression = format_of(name)
    if format_name is None or (format_name == "parquet" and compression):
        raise SourceError(
            f"{name}: unknown format; the option format names one of {', '.join(sorted(set(FORMATS.values())))}"
        )
    return format_name


def _open_records(source: Iterable[Any], options: Options) -> Source:
    options.refuse(("format", "types", "infer", "null", "empty", "encoding", "delimiter", "timezone"), "an iterable")
    return Records(source, options)


def _refuse_single(source: Any, options: Options) -> Source:
    raise SourceError(f"source: a {type(source).__name__} is not an iterable of records")


def _refuse_asynchronous(source: Any, options: Options) -> Source:
    raise SourceError("source: an asynchronous iterable can only be read by AsyncBraze")


_TEXTS: dict[str, Callable[[TextFile | OpenText, Options], Source]] = {
    "jsonl": JSONLines,
    "json": JSONArray,
    "csv": lambda file, options: Delimited(file, options, ","),
    "tsv": lambda file, options: Delimited(file, options, "\t"),
}

_KINDS: tuple[tuple[Callable[[Any], bool], Callable[[Any, Options], Source]], ...] = (
    (lambda source: isinstance(source, str) and source == "-", _open_standard_input),
    (lambda source: isinstance(source, (str, os.PathLike)), _open_path),
    (lambda source: hasattr(source, "__arrow_c_stream__"), open_table),
    (lambda source: callable(getattr(source, "read", None)), _open_stream),
    (lambda source: isinstance(source, (bytes, bytearray, Mapping, Model)), _refuse_single),
    (lambda source: isinstance(source, Iterable), _open_records),
    (lambda source: isinstance(source, AsyncIterable), _refuse_asynchronous),
)

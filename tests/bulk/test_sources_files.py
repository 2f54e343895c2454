"""Files, file objects and iterables."""

from __future__ import annotations

import errno
import gzip
import io
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from braze_client import SourceError, models
from braze_client._bulk.sources import open_source, row_of

from .sources import opened, problems, rows, values

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LINES = b'{"id": 1}\n{"id": 2}\n'
RECORDS = [{"id": 1}, {"id": 2}]


@pytest.mark.parametrize("suffix", [".jsonl", ".ndjson", ".json", ".JSONL"])
@pytest.mark.parametrize("compress", [bytes, gzip.compress, zstd.compress])
def test_the_name_says_the_format_and_the_content_the_compression(
    tmp_path: Path, suffix: str, compress: Callable[[bytes], bytes]
) -> None:
    """A compressed file is recognized by its first bytes, whatever it is called."""
    for name in (f"users{suffix}", f"users{suffix}.gz", f"users{suffix}.zst"):
        path = tmp_path / name
        path.write_bytes(compress(LINES))
        assert values(path) == RECORDS
        assert values(str(path)) == RECORDS


def test_progress_is_counted_in_bytes_of_the_file(tmp_path: Path) -> None:
    """At the end, all bytes were read, be they compressed or not."""
    # Even compressed, it is longer than what is read at once.
    text = b"".join(b'{"id": %d}\n' % number for number in range(200_000))
    for name, content in (("users.jsonl", text), ("users.jsonl.gz", gzip.compress(text))):
        (tmp_path / name).write_bytes(content)
        with opened(tmp_path / name) as source:
            assert (source.read < len(content), source.size) == (True, len(content))
            reads = [source.read for _ in source]
        assert reads == sorted(reads)
        assert reads[0] < reads[-1] == len(content)


def test_a_bomb_is_read_in_parts(tmp_path: Path) -> None:
    """A compressed file of one endless line takes no more memory than a line may have."""
    path = tmp_path / "bomb.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(32):
            file.write(b" " * 1024 * 1024)
        file.write(b'{"id": 1}\n{"id": 2}\n')
    found = rows(path)
    assert [(row.position, row.value) for row in found] == [(1, None), (2, {"id": 2})]
    assert found[0].problem == "longer than 4,194,304 characters"


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
@pytest.mark.parametrize("name", ["users.jsonl", "users.csv"])
def test_a_truncated_file_is_an_error_after_what_could_be_read(
    tmp_path: Path, name: str, compress: Callable[[bytes], bytes]
) -> None:
    """The records before are read; the rest of a record is not taken for one."""
    lines = [b'{"id": "%s"}' % os.urandom(50).hex().encode() for _ in range(20_000)]
    path = tmp_path / name
    content = compress(b"\n".join(lines))
    path.write_bytes(content[: len(content) // 2])
    count = 0
    with (
        opened(path) as source,
        pytest.raises(SourceError, match=r"the compressed data ends too early, after line [\d,]+"),
    ):
        for row in source:
            assert row.problem is None or name == "users.csv"
            count += 1
    assert 5_000 < count < 15_000


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_a_damaged_file_is_an_error(tmp_path: Path, compress: Callable[[bytes], bytes]) -> None:
    """What is wrong with compressed data is said in one line."""
    content = bytearray(compress(os.urandom(300).hex().encode()))
    content[len(content) // 2 :] = b"\xff" * (len(content) - len(content) // 2)
    (tmp_path / "users.jsonl").write_bytes(content)
    with opened(tmp_path / "users.jsonl") as source, pytest.raises(SourceError, match="users.jsonl: ") as caught:
        list(source)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_missing_or_a_folder_is_an_error(tmp_path: Path) -> None:
    """The error says which file, and why."""
    with pytest.raises(SourceError, match=r"missing\.csv: No such file or directory"):
        open_source(tmp_path / "missing.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SourceError, match=r"folder\.csv: Is a directory"):
        open_source(tmp_path / "folder.csv")
    with pytest.raises(SourceError, match="null"):
        open_source("a\0b.csv")


def test_a_file_that_may_not_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user who runs the tests may read everything, so the refusal is made."""

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match=r"users\.csv: Permission denied"):
        open_source(tmp_path / "users.csv")


def test_a_file_that_fails_while_it_is_read_is_an_error() -> None:
    """A disk or a network that fails is told by the client's error."""

    class Failing:
        rest = io.BytesIO(b'{"id": 1}\n' * 3)

        def read(self, size: int) -> bytes:
            found = self.rest.read(size)
            if size and not found:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return found

    found: list[Any] = []
    with opened(Failing(), format="jsonl") as source:
        with pytest.raises(SourceError, match="the file object: Input/output error, after line 3"):
            found.extend(source)
    assert [row.value for row in found] == [{"id": 1}] * 3


@pytest.mark.parametrize("name", ["users", "users.txt", "users.gz", "users.parquet.gz", "users.xlsx"])
def test_an_unknown_format_is_an_error(tmp_path: Path, name: str) -> None:
    """The format is never guessed."""
    (tmp_path / name).write_bytes(LINES)
    with pytest.raises(
        SourceError, match="unknown format; the option format names one of csv, json, jsonl, parquet, tsv"
    ):
        open_source(tmp_path / name)
    assert values(tmp_path / name, format="ndjson") == RECORDS


def test_nothing_stays_open_after_an_error(tmp_path: Path) -> None:
    """A file whose header does not fit is closed; a warning about an open file would fail this test."""
    path = tmp_path / "users.csv"
    path.write_bytes(gzip.compress(b"id\n1\n"))
    with pytest.raises(SourceError):
        open_source(path, columns={"missing": "x"})
    (tmp_path / "users.parquet").write_bytes(b"PAR1 not really PAR1")
    with pytest.raises(SourceError, match=r"users\.parquet: not a Parquet file, or a damaged one"):
        open_source(tmp_path / "users.parquet")


@pytest.mark.parametrize(
    "wrap", [io.BytesIO, lambda data: io.BytesIO(gzip.compress(data)), lambda data: io.StringIO(data.decode())]
)
def test_file_objects_are_read_and_stay_open(wrap: Callable[[bytes], Any]) -> None:
    """What the caller opened, the caller closes."""
    file = wrap(LINES)
    with opened(file, format="jsonl") as source:
        assert [row.value for row in source] == RECORDS
        assert (source.fingerprint, source.size) == (None, None)
    assert not file.closed
    assert file.read() in (b"", "")


def test_a_file_object_with_a_name_has_its_format(tmp_path: Path) -> None:
    """An open file is read as its path would be."""
    path = tmp_path / "users.csv"
    path.write_bytes(b"id\r\n1\r\n")
    for mode in ("rb", "r"):
        with path.open(mode) as file:
            assert values(file) == [{"id": "1"}]
    with gzip.open(tmp_path / "users.csv.gz", "wb") as file:
        file.write(b"id\n1\n")
    with gzip.open(tmp_path / "users.csv.gz") as unzipped:
        assert values(unzipped, format="csv") == [{"id": "1"}]


def test_a_text_file_that_cannot_be_decoded_is_an_error(tmp_path: Path) -> None:
    """The decoding is the caller's, so that a line cannot be left out."""
    path = tmp_path / "users.jsonl"
    path.write_bytes(LINES + b"\xff\n")
    with path.open(encoding="utf-8") as file, pytest.raises(SourceError, match="not text in the encoding"):
        rows(file)


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for it; the format has to be given."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(LINES))))
    assert values("-", format="jsonl") == RECORDS
    monkeypatch.setattr(sys, "stdin", io.StringIO(LINES.decode()))
    assert values("-", format="jsonl") == RECORDS
    with pytest.raises(SourceError, match="unknown format"):
        open_source("-")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_read_as_it_fills(tmp_path: Path) -> None:
    """A record is there as soon as its line is, and a compressed pipe is recognized by single bytes."""
    pipe = tmp_path / "users.jsonl"
    os.mkfifo(pipe)
    arrived = threading.Event()

    def write() -> None:
        with pipe.open("wb", buffering=0) as file:
            file.write(b"{")
            file.write(b'"id": 1}\n')
            arrived.wait(10)
            file.write(b'{"id": 2}\n')

    writer = threading.Thread(target=write)
    writer.start()
    with opened(pipe) as source:
        assert (source.size, source.fingerprint) == (None, None)
        iterator = iter(source)
        assert next(iterator).value == {"id": 1}
        arrived.set()
        assert [row.value for row in iterator] == [{"id": 2}]
    writer.join()


def test_the_fingerprint_belongs_to_content_and_options(tmp_path: Path) -> None:
    """A copy has the same, another file or other options have another."""
    big = b"id,name\n" + b"".join(b"%07d,x\n" % number for number in range(300_000))
    contents = [
        b"id,name\n1,a\n",
        b"id,name\n1,b\n",
        b"id,name\n1,a\n\n",
        big,
        b"id,name\n9" + big[9:],
        big[:-3] + b"y\n\n",
    ]
    options: list[dict[str, Any]] = [
        {},
        {"columns": {"id": "x"}},
        {"types": {"id": "integer"}},
        {"infer": True},
        {"null": "x"},
    ]
    seen = []
    for number, content in enumerate(contents):
        (tmp_path / f"{number}.csv").write_bytes(content)
        (tmp_path / f"copy-{number}.csv").write_bytes(content)
        for chosen in options:
            prints = []
            for name in (f"{number}.csv", f"copy-{number}.csv"):
                with opened(tmp_path / name, **chosen) as source:
                    prints.append(source.fingerprint)
            assert prints[0] == prints[1]
            seen.append(prints[0])
    assert None not in seen
    assert len(set(seen)) == len(contents) * len(options)


def test_the_order_of_options_does_not_change_the_fingerprint(tmp_path: Path) -> None:
    """They mean the same."""
    (tmp_path / "users.csv").write_bytes(b"a,b\n1,2\n")
    prints = []
    for columns in ({"a": "x", "b": "y"}, {"b": "y", "a": "x"}):
        with opened(tmp_path / "users.csv", columns=columns) as source:
            prints.append(source.fingerprint)
    assert prints[0] == prints[1]


def test_iterables_of_dicts_and_models_are_read() -> None:
    """What is neither is a problem; progress is counted in records."""
    user = models.UserAttributes(external_id="u1")
    items = [user, {"external_id": "u2"}, "secret", None]
    with opened(items) as source:
        found = list(source)
        assert (source.fingerprint, source.size, source.read) == (None, 4, 4)
    assert [row.value for row in found] == [user, {"external_id": "u2"}, None, None]
    assert [row.position for row in found] == [0, 1, 2, 3]
    assert problems(iter(items)) == {
        2: "a string instead of a dict or a model",
        3: "null instead of a dict or a model",
    }
    with opened(iter(items)) as source:
        assert source.size is None


def test_columns_rename_copies_of_records() -> None:
    """The dicts and models of the caller stay as they are."""
    address = {"city": "Lyon"}
    record = {"id": "u1", "zip": 1, "address": address}
    user = models.UserAttributes(external_id="u2", id="x")
    columns = {"id": "user_id", "zip": "address.zip"}
    assert values([record, user], columns=columns) == [
        {"user_id": "u1", "address": {"city": "Lyon", "zip": 1}},
        {"external_id": "u2", "user_id": "x"},
    ]
    assert record == {"id": "u1", "zip": 1, "address": {"city": "Lyon"}}
    assert user.to_dict() == {"external_id": "u2", "id": "x"}


def test_an_iterable_is_read_as_it_is_needed_and_raises_its_own_errors() -> None:
    """Nothing is read ahead, and an exception of the caller reaches the caller."""

    def items() -> Iterator[dict[str, int]]:
        yield {"a": 1}
        raise LookupError("of the caller")

    with opened(items()) as source:
        found = iter(source)
        assert next(found).value == {"a": 1}
        with pytest.raises(LookupError, match="of the caller"):
            next(found)


def test_a_row_can_be_made_of_an_item() -> None:
    """An asynchronous source uses the same rules."""
    assert row_of(3, {"a": 1}).value == {"a": 1}
    assert row_of(3, 12).problem == "a number instead of a dict or a model"


async def _asynchronous() -> AsyncIterator[dict[str, int]]:
    yield {"a": 1}


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ({"external_id": "u1"}, "a dict is not an iterable of records"),
        (models.UserAttributes(external_id="u1"), "a UserAttributes is not an iterable of records"),
        (b"{}", "a bytes is not an iterable of records"),
        (12, "a int is not a path, a file object, a table or an iterable of records"),
        (_asynchronous(), "an asynchronous iterable can only be read by AsyncBraze"),
    ],
)
def test_what_holds_no_records_is_an_error(source: Any, problem: str) -> None:
    """A single record is not a source."""
    with pytest.raises(SourceError, match=problem):
        open_source(source)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"format": "xml"}, "format: 'xml' is not one of jsonl, ndjson, json, csv, tsv, parquet, pq"),
        ({"types": {"a": "int"}}, r"types\['a'\]: 'int' is not one of string, integer"),
        ({"empty": "drop"}, "empty: 'drop' is not one of skip, null"),
        ({"delimiter": "||"}, "delimiter: give a single character"),
        ({"encoding": "utf-9"}, "encoding: 'utf-9' is not known"),
        ({"timezone": "Mars/Base"}, "timezone: 'Mars/Base' is not known"),
        ({"timezone": "../etc"}, "timezone: '../etc' is not known"),
        ({"format": "jsonl", "infer": True}, "infer: has no effect on JSON"),
        ({"format": "jsonl", "null": "NULL"}, "null: has no effect on JSON"),
        ({"format": "json", "types": {"a": "integer"}}, "types: has no effect on JSON"),
    ],
)
def test_options_are_checked(options: dict[str, Any], problem: str) -> None:
    """An option that is misspelled, or that would be ignored, is an error."""
    with pytest.raises(SourceError, match=problem):
        open_source(io.BytesIO(b""), **options)
    with pytest.raises(SourceError, match=r"infer: has no effect on an iterable"):
        open_source([], infer=True)


@pytest.mark.parametrize("module", ["pyarrow", zstd.__name__])
def test_a_missing_library_is_told_by_its_extra(module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error is one line, and says what to install."""
    extra, path = ("parquet", tmp_path / "a.parquet") if module == "pyarrow" else ("zstd", tmp_path / "a.csv.zst")
    path.write_bytes(zstd.compress(b"id\n1\n"))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SourceError) as caught:
        open_source(path)
    assert f'install the extra {extra}: pip install "braze-openapi-client[{extra}]"' in str(caught.value)

"""Files of records that take their name once they are complete."""

from __future__ import annotations

import errno
import gzip
import io
import math
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from braze_client import SinkError, models
from braze_client._bulk import sinks, writers
from braze_client._bulk.sinks import open_sink

from .sources import deterministic, values
from .test_sources_text import NAMES, RECORDS

USERS = [{"external_id": "u1", "vip": True, "tags": ["a"], "age": 36}, {"external_id": "u2", "score": 1.5, "age": None}]
NAMES_OF_FILES = ["users.jsonl", "users.csv", "users.tsv", "users.parquet", "users.csv.gz", "users.jsonl.zst"]


def write(target: Any, records: Any, **options: Any) -> None:
    with open_sink(target, **options) as sink:
        sink.write_many(records)


@deterministic
@given(RECORDS)
def test_json_lines_come_back(records: list[dict[str, Any]]) -> None:
    """What a sink writes, a source reads."""
    file = io.BytesIO()
    write(file, records)
    assert values(file.getvalue(), format="jsonl") == records


@deterministic
@given(st.data())
def test_csv_comes_back(data: st.DataObject) -> None:
    """Whatever text is in the cells, except for empty ones; columns are found or given."""
    header = data.draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    cell = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)
    records = data.draw(st.lists(st.dictionaries(st.sampled_from(header), cell), max_size=5))
    for columns in (header, None):
        file = io.BytesIO()
        file.name = "users.csv"
        write(file, records, columns=columns)
        if columns or any(records):
            assert values(file.getvalue(), format="csv") == records


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_the_name_says_format_and_compression(tmp_path: Path, name: str) -> None:
    """The same records come back from every format, as it can hold them."""
    write(tmp_path / name, USERS)
    if "jsonl" in name:
        expected: list[Any] = USERS
    elif "parquet" in name:
        expected = [
            {"external_id": "u1", "vip": True, "tags": '["a"]', "age": 36},
            {"external_id": "u2", "score": 1.5},
        ]
    else:
        expected = [
            {"external_id": "u1", "vip": "true", "tags": '["a"]', "age": "36"},
            {"external_id": "u2", "score": "1.5"},
        ]
    assert values(tmp_path / name) == expected
    content = (tmp_path / name).read_bytes()
    assert content.startswith(b"\x1f\x8b") == name.endswith(".gz")
    assert content.startswith(b"\x28\xb5\x2f\xfd") == name.endswith(".zst")


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_a_file_has_its_name_only_once_it_is_complete(tmp_path: Path, name: str) -> None:
    """An exception leaves the old file, or none, and nothing else."""
    path = tmp_path / name

    def broken() -> Iterator[Any]:
        yield from USERS
        raise LookupError

    with pytest.raises(LookupError):
        write(path, broken())
    assert list(tmp_path.iterdir()) == []
    path.write_bytes(b"old")
    with pytest.raises(LookupError):
        write(path, broken())
    assert [item.name for item in tmp_path.iterdir()] == [name]
    assert path.read_bytes() == b"old"
    with open_sink(path) as sink:
        sink.write_many(USERS)
        assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == [name]
    assert len(values(path)) == 2


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_the_same_records_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    """Neither time nor name is in the file."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder / name, USERS)
    assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_a_file_without_records_is_complete(tmp_path: Path, name: str) -> None:
    """An export of nobody is not an error; columns that are given are there."""
    write(tmp_path / name, [], columns=["external_id"])
    assert values(tmp_path / name) == []
    if "jsonl" not in name:
        write(tmp_path / name, [{"external_id": None}], columns=["external_id"])
        assert values(tmp_path / name, empty="null") == [{"external_id": None}]


def test_columns_choose_order_and_members_of_members(tmp_path: Path) -> None:
    """A name with dots is looked up as it stands first."""
    records = [{"a": {"b": 1, "c": {"d": 2}}, "x": 3, "a.c": 4}, {"a": "text"}, {"a": {"b": None}}]
    write(tmp_path / "out.csv", records, columns=["x", "a.b", "a.c", "a.c.d"])
    assert (tmp_path / "out.csv").read_bytes() == b"x,a.b,a.c,a.c.d\r\n3,1,4,2\r\n,,,\r\n,,,\r\n"
    write(tmp_path / "out.jsonl", records, columns=["a.b", "x"])
    assert (tmp_path / "out.jsonl").read_bytes() == b'{"a.b":1,"x":3}\n{}\n{"a.b":null}\n'
    write(tmp_path / "out.parquet", records, columns=["x", "a.b"])
    assert parquet.read_table(tmp_path / "out.parquet").to_pydict() == {"x": [3, None, None], "a.b": [1, None, None]}


@pytest.mark.parametrize(
    ("items", "kind", "expected"),
    [
        ([True, None], "bool", [True, None]),
        ([1, None, 2**62], "int64", [1, None, 2**62]),
        ([1, 2.5], "double", [1.0, 2.5]),
        ([2**60, 2.5], "string", ["1152921504606846976", "2.5"]),
        ([2**64], "string", ["18446744073709551616"]),
        ([1, "a"], "string", ["1", "a"]),
        ([True, 1], "string", ["true", "1"]),
        ([None], "string", [None]),
        ([{"a": [1]}, None, "x"], "string", ['{"a":[1]}', None, "x"]),
        ([datetime(2026, 1, 5, tzinfo=UTC)], "string", ["2026-01-05T00:00:00+00:00"]),
        ([Decimal("19.90")], "string", ["19.9"]),
    ],
)
def test_a_column_of_parquet_has_a_type_that_holds_all_values(
    tmp_path: Path, items: list[Any], kind: str, expected: list[Any]
) -> None:
    """Mixed values become text, so that none is lost."""
    write(tmp_path / "out.parquet", [{"x": item} for item in items])
    table = parquet.read_table(tmp_path / "out.parquet")
    assert (str(table.schema.field("x").type), table.to_pydict()["x"]) == (kind, expected)


def test_parquet_is_written_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No record is lost between them."""
    monkeypatch.setattr(writers, "_BATCH", 7)
    monkeypatch.setattr(writers, "_BATCHES", 3)
    records = [{"x": number} for number in range(50)]
    write(tmp_path / "out.parquet", records)
    assert values(tmp_path / "out.parquet") == records
    assert parquet.ParquetFile(tmp_path / "out.parquet").num_row_groups == 3


def test_a_function_gets_each_record() -> None:
    """As a dict of its own; its exceptions reach the caller."""
    found: list[dict[str, Any]] = []
    write(found.append, [USERS[0], models.UserAttributes(external_id="u3")])
    assert found == [USERS[0], {"external_id": "u3"}]
    assert found[0] is not USERS[0]
    found.clear()
    write(found.append, USERS, columns=["age"])
    assert found == [{"age": 36}, {"age": None}]

    def refuse(_: dict[str, Any]) -> None:
        raise ConnectionError("of the caller")

    with pytest.raises(ConnectionError, match="of the caller"):
        write(refuse, USERS)


def test_a_file_object_stays_open() -> None:
    """It gets JSON Lines, or what its name says, compressed or not as the caller opened it."""
    file = io.BytesIO()
    write(file, USERS)
    assert values(file.getvalue(), format="jsonl") == USERS
    for name in ("users.csv", "users.csv.gz", "users.parquet"):
        file = io.BytesIO()
        file.name = name
        write(file, USERS)
        assert not file.closed
        assert len(values(file.getvalue(), format=name.split(".")[1])) == 2
    with pytest.raises(SinkError, match="the file object is in text mode; open it in binary mode"):
        open_sink(io.StringIO())  # type: ignore[arg-type]


def test_an_open_gzip_file_is_compressed_once(tmp_path: Path) -> None:
    """The name of such a file ends in .gz, though what it takes is text."""
    with gzip.open(tmp_path / "users.jsonl.gz", "wb") as file:
        write(file, USERS)
    assert values(tmp_path / "users.jsonl.gz") == USERS


def test_a_dash_is_standard_output(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """In JSON Lines."""
    write("-", USERS)
    assert values(capsysbinary.readouterr().out, format="jsonl") == USERS


@pytest.mark.parametrize("name", ["users", "users.txt", "users.parquet.gz", "users.gz"])
def test_an_unknown_format_is_an_error(tmp_path: Path, name: str) -> None:
    """Nothing is created."""
    with pytest.raises(SinkError, match="unknown format"):
        open_sink(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_created_is_an_error(tmp_path: Path) -> None:
    """Found when the sink is opened. A device is not replaced by a file."""
    with pytest.raises(SinkError, match=r"missing/users\.csv: No such file or directory"):
        open_sink(tmp_path / "missing" / "users.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SinkError, match=r"folder\.csv: not a regular file"):
        open_sink(tmp_path / "folder.csv")
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(SinkError, match=r"pipe\.csv: not a regular file"):
        open_sink(tmp_path / "pipe.csv")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["folder.csv", "pipe.csv"]


class Full(io.RawIOBase):
    """A full disk."""

    def writable(self) -> bool:
        return True

    def write(self, _: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("name", NAMES_OF_FILES)
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether it is full at the first record or at the end."""
    monkeypatch.setattr(sinks, "_open_new", lambda _: io.BufferedWriter(Full()))
    with pytest.raises(SinkError, match=f"{name}: No space left on device"):
        write(tmp_path / name, USERS * 10_000)
    with pytest.raises(SinkError, match=f"{name}: No space left on device"):
        write(tmp_path / name, USERS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", [math.nan, b"secret", object(), "\ud83d"])
@pytest.mark.parametrize("name", ["users.jsonl", "users.csv", "users.parquet"])
def test_a_value_that_is_not_json_is_an_error(tmp_path: Path, value: Any, name: str) -> None:
    """The error does not show it, and the file is not left incomplete."""
    with pytest.raises(SinkError, match="a record cannot be written") as caught:
        write(tmp_path / name, [{"a": [value]}])
    assert "secret" not in repr(caught.value.__context__)
    assert list(tmp_path.iterdir()) == []


def test_a_sink_can_be_closed_and_discarded_without_a_block(tmp_path: Path) -> None:
    """Both can be repeated; afterwards nothing can be written."""
    path = tmp_path / "users.jsonl"
    sink = open_sink(path)
    sink.write({"a": 1})
    sink.discard()
    sink.discard()
    sink.close()
    assert list(tmp_path.iterdir()) == []
    sink = open_sink(path)
    sink.write({"a": 1})
    sink.close()
    sink.close()
    sink.discard()
    assert values(path) == [{"a": 1}]
    with pytest.raises(ValueError, match="the sink is closed"):
        sink.write({"a": 2})


def test_the_repr_shows_no_records(tmp_path: Path) -> None:
    """Only where they go."""
    for target in (tmp_path / "users.parquet", io.BytesIO()):
        with open_sink(target) as sink:
            sink.write({"email": "ada@example.com"})
            assert "ada" not in repr(sink)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [
        ("a.parquet", "pyarrow", "parquet"),
        ("a.csv.zst", "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd", "zstd"),
    ],
)
def test_a_missing_library_is_told_by_its_extra(
    tmp_path: Path, name: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anything is created."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(SinkError, match=rf"install the extra {extra}: pip install \"braze-openapi-client\[{extra}\]\""):
        open_sink(tmp_path / name)
    assert list(tmp_path.iterdir()) == []

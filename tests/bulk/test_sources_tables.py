"""Parquet, and tables in memory, by the stream that all of them have."""

from __future__ import annotations

import io
import math
import os
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from pyarrow import parquet

from braze_client import SourceError
from braze_client._bulk.sources import arrow as arrow_module
from braze_client._bulk.sources import open_source
from braze_client._policies.encoding import encode_json

from .sources import opened, problems, rows, values

NOON = datetime(2026, 1, 5, 12, 0, 0, 123456)


class Stream:
    """Has nothing but the stream of a table, as a data frame of another library does."""

    def __init__(self, table: Any) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self.table.__arrow_c_stream__(requested_schema)


def column(items: list[Any], kind: Any) -> Any:
    return pa.table({"x": pa.array(items, kind)})


def test_a_table_is_read_in_every_form(tmp_path: Path) -> None:
    """As a Parquet file, a file object, a table, a reader of batches, and whatever has a stream."""
    table = pa.table({"id": ["u1", "u2"], "age": [36, None]})
    expected = [{"id": "u1", "age": 36}, {"id": "u2"}]
    parquet.write_table(table, tmp_path / "users.parquet")
    for source in (tmp_path / "users.parquet", table, table.to_reader(), Stream(table)):
        assert values(source) == expected
    with (tmp_path / "users.parquet").open("rb") as file:
        assert values(file) == expected
    assert [row.position for row in rows(table)] == [0, 1]


def test_progress_is_counted_in_rows(tmp_path: Path) -> None:
    """Of a file and of a table the number of rows is known, of a stream it is not."""
    table = pa.table({"id": range(3)})
    parquet.write_table(table, tmp_path / "users.parquet")
    for source, size in ((tmp_path / "users.parquet", 3), (table, 3), (Stream(table), None)):
        with opened(source) as found:
            assert (found.size, found.read) == (size, 0)
            assert [found.read for _ in found] == [1, 2, 3]


def test_large_batches_are_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """No row is lost or moved between them, and a problem keeps its position."""
    monkeypatch.setattr(arrow_module, "_ROWS", 7)
    numbers = [float(number) for number in range(30)]
    numbers[17] = math.nan
    table = pa.concat_tables([pa.table({"x": numbers[:20]}), pa.table({"x": numbers[20:]})])
    found = rows(table)
    assert [row.position for row in found] == list(range(30))
    assert [row.value["x"] for row in found if row.value] == [n for n in numbers if n == n]
    assert found[17].problem == "column 'x': NaN and infinity are not numbers in JSON"


@pytest.mark.parametrize(
    ("items", "kind", "expected"),
    [
        ([1], pa.int8(), 1),
        ([2**64 - 1], pa.uint64(), 2**64 - 1),
        ([1.5], pa.float32(), 1.5),
        ([True], pa.bool_(), True),
        (["é"], pa.large_string(), "é"),
        (["é"], pa.string_view(), "é"),
        (["a"], pa.dictionary(pa.int8(), pa.string()), "a"),
        ([Decimal("19.90")], pa.decimal128(10, 2), Decimal("19.90")),
        ([date(2026, 1, 5)], pa.date32(), date(2026, 1, 5)),
        ([date(2026, 1, 5)], pa.date64(), date(2026, 1, 5)),
        ([NOON.replace(tzinfo=UTC)], pa.timestamp("us", "UTC"), NOON.replace(tzinfo=UTC)),
        ([[1, None]], pa.list_(pa.int64()), [1, None]),
        ([["a"]], pa.large_list(pa.string()), ["a"]),
        ([[1.0, 2.0]], pa.list_(pa.float64(), 2), [1.0, 2.0]),
        ([{"a": 1, "b": None}], pa.struct({"a": pa.int64(), "b": pa.string()}), {"a": 1}),
        ([[{"a": None}]], pa.list_(pa.struct({"a": pa.int64()})), [{}]),
        ([[("k", 1.5), ("n", None)]], pa.map_(pa.string(), pa.float64()), {"k": 1.5, "n": None}),
        ([UUID(int=1).bytes], pa.uuid(), str(UUID(int=1))),
    ],
)
def test_types_become_what_the_client_sends(items: list[Any], kind: Any, expected: Any) -> None:
    """Each type that JSON can express is read, and encoding accepts it."""
    (record,) = values(column(items, kind))
    assert record == {"x": expected}
    assert type(record["x"]) is type(expected)
    encode_json(record)


@pytest.mark.parametrize("kind", [pa.int64(), pa.null(), pa.list_(pa.int64()), pa.timestamp("us", "UTC"), pa.float64()])
def test_null_leaves_alone_unless_it_is_to_be_sent(kind: Any) -> None:
    """As an empty cell of CSV does."""
    assert values(column([None], kind)) == [{}]
    assert values(column([None], kind), empty="null") == [{"x": None}]


def test_null_in_objects_follows_the_same_option() -> None:
    """A member of a struct is there for each row, so null is the only way to be absent."""
    table = column([{"a": None, "b": 1}], pa.struct({"a": pa.int64(), "b": pa.int64()}))
    assert values(table) == [{"x": {"b": 1}}]
    assert values(table, empty="null") == [{"x": {"a": None, "b": 1}}]


def test_nanoseconds_are_cut() -> None:
    """Python has microseconds, also inside of lists and structs."""
    nanoseconds = pa.timestamp("ns", "UTC")
    instant = 1_767_614_400_123_456_789
    expected = datetime(2026, 1, 5, 12, 0, 0, 123456, tzinfo=UTC)
    assert values(column([instant], nanoseconds)) == [{"x": expected}]
    assert values(column([[instant]], pa.list_(nanoseconds))) == [{"x": [expected]}]
    assert values(column([{"a": instant}], pa.struct({"a": nanoseconds}))) == [{"x": {"a": expected}}]


@pytest.mark.parametrize(
    "kind",
    [
        pa.timestamp("ns"),
        pa.list_(pa.timestamp("us")),
        pa.struct({"a": pa.timestamp("us")}),
        pa.map_(pa.string(), pa.timestamp("s")),
    ],
)
def test_times_without_a_zone_need_one(kind: Any) -> None:
    """Which time is meant is not guessed; the option says it."""
    with pytest.raises(
        SourceError, match="the Table: column 'x': times without a time zone; the option timezone names one"
    ):
        open_source(column([], kind))
    assert rows(column([], kind), timezone="UTC") == []


def test_the_zone_is_given_by_the_option() -> None:
    """In summer and in winter."""
    times = [datetime(2026, 1, 5, 12), datetime(2026, 7, 5, 12)]
    found = [record["x"] for record in values(column(times, pa.timestamp("us")), timezone="Europe/Paris")]
    assert found == [moment.replace(tzinfo=ZoneInfo("Europe/Paris")) for moment in times]
    assert [moment.utcoffset() for moment in found] == [timedelta(hours=1), timedelta(hours=2)]


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        ([b"x"], pa.binary()),
        ([time(12)], pa.time64("us")),
        ([timedelta(1)], pa.duration("s")),
        ([[(1, "x")]], pa.map_(pa.int64(), pa.string())),
        ([[b"x"]], pa.list_(pa.binary())),
        ([{"a": b"x"}], pa.struct({"a": pa.binary()})),
    ],
)
def test_a_type_that_cannot_be_sent_is_an_error(items: list[Any], kind: Any) -> None:
    """It is found before the first record, and the column can be left out."""
    table = column(items, kind)
    with pytest.raises(SourceError, match=r"the Table: column 'x': .*; columns=\{'x': None\} leaves it out"):
        open_source(table)
    assert values(table, columns={"x": None}) == [{}]


@pytest.mark.parametrize(
    ("items", "kind", "problem"),
    [
        ([1.0, math.inf, 2.0], pa.float64(), "NaN and infinity are not numbers in JSON"),
        ([[1.0], [math.nan], [2.0]], pa.list_(pa.float64()), "NaN and infinity are not numbers in JSON"),
        ([0, 2**62, 1], pa.timestamp("us", "UTC"), "a value that Python cannot hold"),
    ],
)
def test_a_value_that_cannot_be_sent_is_a_problem(items: list[Any], kind: Any, problem: str) -> None:
    """The other rows of the batch are read."""
    found = rows(column(items, kind))
    assert [row.problem for row in found] == [None, f"column 'x': {problem}", None]
    assert all("x" in row.value for row in (found[0], found[2]))


def test_bytes_that_are_not_text_are_a_problem() -> None:
    """Other libraries do not check that text is UTF-8."""
    texts = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\1\0\0\0\2\0\0\0"), pa.py_buffer(b"a\xff")]
    )
    assert problems(pa.table({"x": texts})) == {1: "column 'x': a value that Python cannot hold"}


def test_columns_and_types_are_those_of_csv(tmp_path: Path) -> None:
    """Columns are renamed, nested and left out; text is converted."""
    table = pa.table(
        {"id": ["u1", "u2"], "city": ["Lyon", None], "tags": ['["a"]', "{}"], "secret": [b"x", b"y"], "a.b": [1, 2]}
    )
    parquet.write_table(table, tmp_path / "users.parquet")
    options: dict[str, Any] = {
        "columns": {"id": "external_id", "city": "address.city", "secret": None},
        "types": {"tags": "array"},
    }
    for source in (table, tmp_path / "users.parquet"):
        found = rows(source, **options)
        assert found[0].value == {"external_id": "u1", "address": {"city": "Lyon"}, "tags": ["a"], "a": {"b": 1}}
        assert found[1].problem == "column 'tags': not a JSON array"


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"columns": {"missing": "a"}}, "columns: there is no column 'missing'"),
        ({"types": {"missing": "integer"}}, "types: there is no column 'missing'"),
        ({"types": {"age": "integer"}}, "column 'age': types converts text, but the column has the type int64"),
        ({"null": "NULL"}, "null: has no effect on a table"),
        ({"infer": True}, "infer: has no effect on a table"),
        ({"delimiter": ";"}, "delimiter: has no effect on a table"),
    ],
)
def test_options_have_to_fit(options: dict[str, Any], problem: str) -> None:
    """They are checked before the first record."""
    with pytest.raises(SourceError, match=problem):
        open_source(pa.table({"id": ["u1"], "age": [1]}), **options)


def test_duplicate_columns_are_an_error() -> None:
    """Either could be meant."""
    with pytest.raises(SourceError, match="columns 1 and 2 have the same name"):
        open_source(pa.table([[1], [2]], names=["x", "x"]))


def test_the_index_of_pandas_is_left_out() -> None:
    """One without a name holds no data of users; one with a name is a column like others."""
    table = pa.table({"id": ["u1"], "__index_level_0__": [7]})
    assert values(table) == [{"id": "u1"}]
    assert values(table, columns={"__index_level_0__": "row"}) == [{"id": "u1", "row": 7}]


def test_a_truncated_or_damaged_parquet_file_is_an_error(tmp_path: Path) -> None:
    """The end of the file holds the schema, so without it nothing is read; damage in between ends the reading."""
    path = tmp_path / "users.parquet"
    parquet.write_table(
        pa.table({"id": [f"user {n}" for n in range(20_000)]}), path, row_group_size=5000, compression="gzip"
    )
    content = path.read_bytes()
    path.write_bytes(content[:-10])
    with pytest.raises(SourceError, match=r"users\.parquet: not a Parquet file, or a damaged one"):
        open_source(path)
    path.write_bytes(b"")
    with pytest.raises(SourceError, match=r"users\.parquet: not a Parquet file, or a damaged one"):
        open_source(path)
    middle = len(content) // 2
    path.write_bytes(content[:middle] + b"\xff" * 500 + content[middle + 500 :])
    with (
        opened(path) as source,
        pytest.raises(SourceError, match=r"users\.parquet: the data is damaged, after [\d,]+ records"),
    ):
        list(source)


def test_parquet_needs_bytes_and_a_place_to_go_back_to() -> None:
    """A text file object, or a pipe, cannot be read."""
    with pytest.raises(SourceError, match="the file object is in text mode; open it in binary mode"):
        open_source(io.StringIO(""), format="parquet")
    read, write = os.pipe()
    os.close(write)
    with os.fdopen(read, "rb") as pipe, pytest.raises(SourceError, match="Parquet cannot be read from a pipe"):
        open_source(pipe, format="parquet")


def test_the_fingerprint_of_parquet_belongs_to_content_and_options(tmp_path: Path) -> None:
    """As that of a text does; a table in memory has none."""
    table = pa.table({"id": ["u1"]})
    prints = set()
    for name in ("a.parquet", "b.parquet"):
        parquet.write_table(table, tmp_path / name)
        with opened(tmp_path / name) as source:
            prints.add(source.fingerprint)
    assert len(prints) == 1
    with opened(tmp_path / "a.parquet", columns={"id": "x"}) as source:
        assert source.fingerprint not in prints
    with opened(table) as source:
        assert source.fingerprint is None

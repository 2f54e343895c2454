"""JSON and CSV, good and bad."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from braze_client import SourceError
from braze_client._bulk.sources import text as text_module

from .sources import deterministic, problems, rows, values

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NAMES = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters=".\ufeff"), min_size=1, max_size=8
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
RECORDS = st.lists(st.dictionaries(TEXT, JSON, max_size=4), max_size=5)
LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


@deterministic
@given(RECORDS, LINE_ENDS, st.sampled_from(["", "\ufeff"]), st.booleans())
def test_json_lines_come_back(records: list[dict[str, Any]], end: str, mark: str, ascii_only: bool) -> None:
    """What is written as JSON Lines comes back, whatever the line ends, with or without a byte order mark."""
    text = mark + end.join(json.dumps(record, ensure_ascii=ascii_only) for record in records)
    assert values(text, format="jsonl") == records
    assert values(text, format="json") == records


@deterministic
@given(RECORDS, st.sampled_from([None, 1]), st.sampled_from(["", "\ufeff \n"]))
def test_a_json_array_comes_back(records: list[dict[str, Any]], indent: int | None, before: str) -> None:
    """What is written as a JSON array comes back, on one line or on several."""
    assert values(before + json.dumps(records, indent=indent) + "\n", format="json") == records


@deterministic
@given(st.data(), LINE_ENDS, st.sampled_from(["", "\ufeff"]), st.sampled_from(",;\t|"))
def test_csv_comes_back(data: st.DataObject, end: str, mark: str, delimiter: str) -> None:
    """What is written as CSV comes back, with its line ends and quotes, except for empty cells."""
    header = data.draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    cell = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
    table = data.draw(st.lists(st.lists(cell, min_size=len(header), max_size=len(header)), max_size=5))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=end, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([header, *table])
    expected = [{name: cell for name, cell in zip(header, cells, strict=True) if cell} for cells in table]
    assert values(mark + text.getvalue(), format="csv", delimiter=delimiter) == expected


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('{"a": 1', "not valid JSON at character 8"),
        ("nothing", "not valid JSON at character 1"),
        ('{"a": NaN}', "not valid JSON at character 7"),
        ('{"a": NaN, "b": 123456789012345678901234}', "not valid JSON at character 7"),
        ('{"a": "\\ud83d"}', "not valid JSON at character 8"),
        ('{"a": "x\0y"}', "not valid JSON at character 9"),
        ("{" * 5000, "not valid JSON at character 2"),
        ("[" * 5000, "not valid JSON at character 1026"),
        ("[1]", "a list instead of a JSON object"),
        ("null", "null instead of a JSON object"),
        ('"secret"', "a string instead of a JSON object"),
    ],
)
def test_a_bad_line_is_a_problem_and_the_others_are_read(line: str, problem: str) -> None:
    """A line that is not a JSON object is reported with its number, without what it holds."""
    found = rows(f'{{"a": 1}}\n\n{line}\n{{"a": 2}}\n', format="jsonl")
    assert [row.position for row in found] == [1, 3, 4]
    assert [row.value for row in found] == [{"a": 1}, None, {"a": 2}]
    assert found[1].problem == problem


def test_a_line_that_is_not_utf_8_is_a_problem() -> None:
    """Only the line with bad bytes cannot be read."""
    found = rows(b'{"a": "caf\xc3\xa9"}\n{"a": "caf\xe9"}\n{"a": "\xed\xa0\x80"}\n{"a": 2}', format="jsonl")
    assert [row.value for row in found] == [{"a": "café"}, None, None, {"a": 2}]
    assert {row.problem for row in found if row.problem} == {"bytes that are not text in the encoding"}


def test_other_encodings_are_read() -> None:
    """The option encoding says how the bytes become text."""
    assert values("id,name\r\n1,café\r\n".encode("utf-16"), format="csv", encoding="utf-16") == [
        {"id": "1", "name": "café"}
    ]
    assert values("id,name\n1,café\n".encode("cp1252"), format="csv", encoding="cp1252") == [
        {"id": "1", "name": "café"}
    ]
    assert problems(b"id,name\n1,\x81\n", format="csv", encoding="cp1252") == {
        2: "bytes that are not text in the encoding"
    }


def test_text_that_cannot_be_decoded_at_all_is_an_error() -> None:
    """Where decoding cannot go on, the file is at fault, and the error does not show it."""
    with pytest.raises(SourceError, match="the file object: not text in the encoding, after line 0") as caught:
        rows(b"i\0d\0,\0secre", format="csv", encoding="utf-16-le")
    assert caught.value.__context__ is None


@pytest.mark.parametrize("format_name", ["jsonl", "json"])
def test_an_empty_json_file_has_no_records(format_name: str) -> None:
    """A file without a record is not an error."""
    assert rows(b"", format=format_name) == []
    assert rows(b"\xef\xbb\xbf\n \r\n", format=format_name) == []


def test_a_line_may_not_be_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that is too long is skipped in parts, and is a problem."""
    monkeypatch.setattr(text_module, "LONGEST", 50)
    text = '{"a": 1}\n{"a": "' + "x" * 1000 + '"}\n{"a": 2}\n'
    found = rows(text, format="jsonl")
    assert [(row.position, row.value) for row in found] == [(1, {"a": 1}), (2, None), (3, {"a": 2})]
    assert found[1].problem == "longer than 50 characters"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[]", []),
        (" [ ] \n", []),
        ('[{"a": 1}, 12, {"b": [2]}]', [{"a": 1}, "a number instead of a dict or a model", {"b": [2]}]),
    ],
)
def test_items_of_an_array_are_counted_from_zero(text: str, expected: list[Any]) -> None:
    """An item that is not an object is a problem, at its index."""
    found = rows(text, format="json")
    assert [row.problem or row.value for row in found] == expected
    assert [row.position for row in found] == list(range(len(expected)))


def test_an_item_that_is_not_utf_8_is_a_problem() -> None:
    """Only the item with bad bytes cannot be read."""
    found = rows(b'[{"a": "\xe9"}, {"a": "\xc3\xa9"}]', format="json")
    assert [(row.value, row.problem) for row in found] == [
        (None, "bytes that are not text in the encoding"),
        ({"a": "é"}, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[",
        '[{"a": 1}',
        '[{"a": 1},]',
        '[{"a": 1} {"a": 2}]',
        '[{"a": 1}] x',
        '[{"a": 1}, {"a": 2',
        '[{"a": 1}, NaN]',
        "[,]",
    ],
)
def test_a_broken_array_is_an_error(text: str) -> None:
    """After what is not JSON, nothing tells where the next item begins."""
    with pytest.raises(SourceError, match=r"^the file object: not valid JSON after [01] records$"):
        rows(text, format="json")


def test_an_array_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the parts end, the items are the same; one that is too long is an error."""
    records = [{"a": "é" * number, "b": [number, {"c": -1.5e3}]} for number in range(12)]
    text = json.dumps(records, ensure_ascii=False, indent=1)
    for size in range(1, 9):
        monkeypatch.setattr(text_module, "_CHUNK", size)
        assert values(text, format="json") == records
    monkeypatch.setattr("braze_client._bulk.sources.json_array.LONGEST", 20)
    with pytest.raises(SourceError, match="not valid JSON after 0 records"):
        rows(text, format="json")


CSV = "id,name,age\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("1,Ada", "2 cells in place of 3"),
        ("1,Ada,36,x", "4 cells in place of 3"),
        ('1,"Ada"x,36', "a quote in the wrong place"),
        ("1,A\0da,36", "a NUL character"),
    ],
)
def test_a_bad_record_of_csv_is_a_problem(lines: str, expected: str) -> None:
    """The others are read, and the positions are lines of the file."""
    found = rows(f'{CSV}0,"x\r\ny",1\n{lines}\n2,Bob,3\n', format="csv")
    assert [row.position for row in found] == [2, 4, 5]
    assert [row.problem for row in found] == [None, expected, None]
    assert found[0].value == {"id": "0", "name": "x\r\ny", "age": "1"}


def test_bad_bytes_within_quotes_are_a_problem_of_the_record() -> None:
    """The record goes from its first to its last line."""
    found = rows(b'id,name\n1,"a\n\xff\nb"\n2,c\n', format="csv")
    assert [(row.position, row.problem) for row in found] == [
        (2, "bytes that are not text in the encoding (lines 2 to 4)"),
        (5, None),
    ]


def test_a_quote_that_is_not_closed_is_a_problem() -> None:
    """It names the lines that it takes with it."""
    assert problems(f'{CSV}1,"Ada,36\n2,Bob,3\n', format="csv") == {2: "a quote that is not closed (lines 2 to 3)"}


@pytest.mark.parametrize("huge", ["x" * 10_000_000, "x\n" * 1_000_000, 'x""\r\n' * 100_000])
def test_a_huge_cell_is_a_problem(huge: str) -> None:
    """A cell that is larger than any request is not read into memory, and the next record is found."""
    found = rows(f'id,name\n1,"{huge}"\n2,Bob\n', format="csv")
    assert [row.value for row in found] == [None, {"id": "2", "name": "Bob"}]
    assert found[0].position == 2
    assert found[0].problem
    assert found[1].position == huge.count("\n") + 3


def test_a_record_may_not_be_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record in many lines is limited as one line is."""
    monkeypatch.setattr(text_module, "LONGEST", 1000)
    monkeypatch.setattr("braze_client._bulk.sources.delimited.LONGEST", 1000)
    long = ",".join('"' + "x\n" * 100 + '"' for _ in range(20))
    header = ",".join(f"c{number}" for number in range(20))
    found = rows(f"{header}\n{long}\n{',' * 19}\n", format="csv")
    assert [row.value for row in found] == [None, {}]
    assert found[0].problem == "longer than 1,000 characters (lines 2 to 2002)"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"", "line 1: the file is empty; its first line has to name the columns"),
        (b"\n\n", "line 1: the file is empty; its first line has to name the columns"),
        (b"id,\xff\n1,2\n", "line 1: bytes that are not text in the encoding"),
        (b'id,"na\n1,2\n', r"line 1: a quote that is not closed \(lines 1 to 2\)"),
        (b"id,name,id\n1,2,3\n", "columns 1 and 3 have the same name"),
        (b"id, id\n1,2\n", "columns 1 and 2 have the same name"),
        (b"id,\n1,2\n", "a column has no name"),
        (b"id,a..b\n1,2\n", "a column has no name, or an empty part in it"),
        (b"address,address.city\n1,2\n", "two columns go to the same member"),
        (b"address.city,address\n1,2\n", "two columns go to the same member"),
    ],
)
def test_a_header_that_cannot_be_used_is_an_error(text: bytes, problem: str) -> None:
    """Without names for the columns, no record can be read."""
    with pytest.raises(SourceError, match=problem):
        rows(text, format="csv")


def test_a_header_alone_has_no_records() -> None:
    """A table may be empty."""
    assert rows("id,name\n", format="csv") == []
    assert rows("id,name", format="csv") == []


def test_columns_are_renamed_nested_and_left_out() -> None:
    """A dot in a name makes a member of a member; None leaves a column out."""
    columns = {"id": "external_id", "city": "address.city", "": None, "secret": None}
    text = "id,city,address.zip,,secret\n1,Lyon,69001,x,y\n2,,,x,y\n"
    assert values(text, format="csv", columns=columns) == [
        {"external_id": "1", "address": {"city": "Lyon", "zip": "69001"}},
        {"external_id": "2"},
    ]


def test_members_of_json_are_renamed_nested_and_left_out() -> None:
    """What a record does not have is not missed; a name that is taken is a problem."""
    columns = {"id": "external_id", "city": "address.city", "secret": None}
    text = '{"id": 1, "city": "Lyon", "address": {"zip": 2}, "secret": 3, "a.b": 4}\n{"id": null}\n{"x": 1}\n'
    assert values(text, format="jsonl", columns=columns) == [
        {"external_id": 1, "address": {"city": "Lyon", "zip": 2}, "a.b": 4},
        {"external_id": None},
        {"x": 1},
    ]
    for taken in ({"id": 1, "external_id": 2}, {"city": 1, "address": "x"}, {"city": 1, "address": {"city": 2}}):
        found = problems(json.dumps(taken), format="jsonl", columns=columns)
        assert found == {1: "columns: the new name of a member is taken"}


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"columns": {"missing": "x"}}, "columns: there is no column 'missing'"),
        ({"types": {"missing": "integer"}}, "types: there is no column 'missing'"),
        ({"columns": {"id": "name"}}, "two columns go to the same member"),
        ({"columns": {"id": "age.x"}}, "two columns go to the same member"),
        ({"columns": {"id": ""}}, "a column has no name"),
    ],
)
def test_columns_have_to_fit_the_header(options: dict[str, Any], problem: str) -> None:
    """A mapping that does not fit is an error before the first record, which does not show the file."""
    with pytest.raises(SourceError, match=problem) as caught:
        rows("id,name,age\n1,2,3\n", format="csv", **options)
    assert "age" not in str(caught.value)


PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("string", "007", "007"),
        ("integer", "007", 7),
        ("integer", " -12 ", -12),
        ("integer", "12345678901234567890123", 12345678901234567890123),
        ("number", "1.50", 1.5),
        ("number", "12", 12),
        ("number", "-1e3", -1000.0),
        ("number", ".5", 0.5),
        ("boolean", "TRUE", True),
        ("boolean", "no", False),
        ("boolean", "1", True),
        ("time", "2026-01-05T09:30:00Z", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("time", "2026-01-05 09:30", datetime(2026, 1, 5, 9, 30, tzinfo=PARIS)),
        ("array", '["a", 1]', ["a", 1]),
        ("object", '{"a": null}', {"a": None}),
    ],
)
def test_types_convert_cells(kind: str, text: str, expected: Any) -> None:
    """Each type has one form, and the value has its type."""
    source = io.StringIO()
    csv.writer(source).writerows([["x"], [text]])
    (record,) = values(source.getvalue(), format="csv", types={"x": kind}, timezone="Europe/Paris")
    assert record == {"x": expected}
    assert type(record["x"]) is type(expected)
    if isinstance(expected, datetime):
        assert record["x"].utcoffset() == expected.utcoffset()


@pytest.mark.parametrize(
    ("kind", "text", "problem"),
    [
        ("integer", "1.0", "not an integer"),
        ("integer", "1_000", "not an integer"),
        ("integer", "١", "not an integer"),
        ("integer", "9" * 5000, "not an integer"),
        ("number", "1,5", "not a number"),
        ("number", "nan", "not a number"),
        ("number", "1e999", "not a number"),
        ("boolean", "maybe", "not a boolean: true or false, yes or no, 1 or 0"),
        ("time", "yesterday", "not a time in ISO 8601, such as 2026-01-05T09:30:00Z"),
        ("time", "2026-01-05T09:30:00", "a time without a time zone; the option timezone names one"),
        ("array", "{}", "not a JSON array"),
        ("object", "[]", "not a JSON object"),
        ("object", "{secret}", "not valid JSON at character 2"),
    ],
)
def test_a_cell_that_does_not_fit_its_type_is_a_problem(kind: str, text: str, problem: str) -> None:
    """The problem names the line and the column, not the value."""
    source = io.StringIO()
    csv.writer(source).writerows([["id", "x"], ["1", text]])
    found = problems(source.getvalue(), format="csv", types={"x": kind}, columns={"x": "y"})
    assert found == {2: f"column 'x': {problem}"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("123456789", 123456789),
        ("1234567890", "1234567890"),
        ("15551234567", "15551234567"),
        ("+33612345678", "+33612345678"),
        ("0612345678", "0612345678"),
        ("01", "01"),
        ("-01", "-01"),
        ("1.50", 1.5),
        ("0.1", 0.1),
        ("01.5", "01.5"),
        (".5", ".5"),
        ("1.", "1."),
        ("1.2.3", "1.2.3"),
        ("1e5", "1e5"),
        ("1,5", "1,5"),
        (" 1", " 1"),
        ("true", True),
        ("FALSE", False),
        ("yes", "yes"),
        ("NaN", "NaN"),
        ("٣", "٣"),
    ],
)
def test_only_what_is_certain_is_inferred(text: str, expected: Any) -> None:
    """Leading zeros, phone numbers and ids keep their digits."""
    source = io.StringIO()
    csv.writer(source).writerows([["x"], [text]])
    (record,) = values(source.getvalue(), format="csv", infer=True)
    assert (record["x"], type(record["x"])) == (expected, type(expected))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("external_id", True),
        ("user_alias.alias_name", True),
        ("email", True),
        ("phone", True),
        ("product_id", True),
        ("store_id", True),
        ("id", True),
        ("currency", True),
        ("price", False),
        ("quantity", False),
        ("score", False),
        ("email_open_tracking_disabled", False),
        ("properties.size", False),
    ],
)
def test_what_is_text_in_braze_is_not_inferred(name: str, text: bool) -> None:
    """The description says which fields are text; names that end in id are, too."""
    (record,) = values("x,y\n12,1\n", format="csv", infer=True, columns={"x": name})
    for part in name.split("."):
        record = record[part]
    assert record == ("12" if text else 12)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"a": "NULL"}),
        ({"null": "NULL"}, {"a": None}),
        ({"empty": "null"}, {"a": "NULL", "b": None, "c": None}),
        ({"null": "NULL", "empty": "null"}, {"a": None, "b": None, "c": None}),
        ({"null": "NULL", "types": {"a": "integer", "b": "integer"}}, {"a": None}),
    ],
)
def test_empty_cells_and_null(options: dict[str, Any], expected: dict[str, Any]) -> None:
    """An empty cell leaves the value alone unless it is to remove it; a word can stand for null."""
    assert values('a,b,c\nNULL,,""\n', format="csv", **options) == [expected]


def test_the_delimiter_follows_the_format() -> None:
    """TSV has tabs; any other character can be given."""
    assert values("a\tb\n1,0\t2\n", format="tsv") == [{"a": "1,0", "b": "2"}]
    assert values("a;b\n1,0;2\n", format="csv", delimiter=";") == [{"a": "1,0", "b": "2"}]


PIECES = st.sampled_from(
    [b'"', b",", b"\n", b"\r", b"{", b"}", b"[", b"]", b":", b'{"a": 1}', b"\0", b"\xff", b"\xef\xbb\xbf", b"a", b" "]
)
GARBAGE = st.binary(max_size=60) | st.lists(PIECES, max_size=30).map(b"".join)


@deterministic
@given(GARBAGE, st.sampled_from(["jsonl", "json", "csv", "tsv", "parquet"]))
def test_any_bytes_are_read_or_are_an_error(content: bytes, format_name: str) -> None:
    """Whatever a file holds, nothing else is raised, and the positions of its rows go up."""
    try:
        found = rows(content, format=format_name)
    except SourceError:
        return
    assert [row.position for row in found] == sorted({row.position for row in found})
    assert all((row.problem is None) == (row.value is not None) for row in found)


@deterministic
@given(GARBAGE)
def test_no_line_is_lost(content: bytes) -> None:
    """Each line of JSON Lines that is not blank has its row."""
    content = b"{}\n" + content  # so that it does not begin as a compressed file does
    text = content.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    expected = [number for number, line in enumerate(lines, 1) if line and not line.isspace()]
    assert [row.position for row in rows(content, format="jsonl")] == expected


@deterministic
@given(GARBAGE)
def test_no_record_is_lost_after_a_bad_one(content: bytes) -> None:
    """Once every quote is closed, the rest of a CSV file is read, whatever came before."""
    start = b"id,name\n" + content + (b'"' if content.count(b'"') % 2 else b"") + b"\n"
    last = rows(start + b'\n"last","one"\n', format="csv")[-1]
    assert last.value == {"id": "last", "name": "one"} or "lines" in str(last.problem)

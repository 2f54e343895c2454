"""Differences between the description and newer pages of Braze's documentation; the pages are recorded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from braze_generated.runtime.document import Content
from generator.runtime.document import Document
from tools import upstream
from tools.postman import Documented, NotACollection, fields_of, read_collection

from ..conftest import ROOT
from ..operations import DOCUMENT, OPERATIONS

DATA = Path(__file__).parent / "data"
TINY = str(ROOT / "tests" / "generator" / "tiny" / "openapi")


def test_collection(capsys: pytest.CaptureFixture[str]) -> None:
    """In a collection, everything but errors is compared: endpoints, query, body, tables, responses."""
    assert upstream.main(["--source", TINY, str(DATA / "collection.json")]) == 1
    # The rest of the tiny description is in none of the files.
    lines = [line for line in capsys.readouterr().out.splitlines(keepends=True) if "/care-homes" not in line]
    assert "".join(lines) == (
        "Documented, but not described: 9\n"
        "  GET /pets/list  parameter limit\n"
        "  GET /pets/list  response next\n"
        "  POST /pets/feed\n"
        "  POST /pets/track  body dry_run\n"
        "  POST /pets/track  body pets[].owner.city\n"
        "  POST /pets/track  parameter leash\n"
        "  POST /pets/track  response pets.rex.age\n"
        "  POST /pets/track  response trace\n"
        "  POST /pets/v2/{pet_id}/walks  body filter.AND[].OR[].weight\n"
        "Described, but in none of the files: 15\n"
        "  GET /pets/list  parameter id\n"
        "  GET /pets/list  response kinds\n"
        "  POST /pets/track  body walks\n"
        "  POST /pets/track  response at\n"
        "  POST /pets/track  response counts\n"
        "  POST /pets/v2/{pet_id}/walks  body note\n"
        "  POST /pets/v2/{pet_id}/walks  body walk\n"
    )


def test_index(capsys: pytest.CaptureFixture[str]) -> None:
    """Of an index page, only the endpoints are compared; the JSON report says the same."""
    assert upstream.main(["--source", TINY, "--json", str(DATA / "index.md")]) == 1
    assert [item for item in json.loads(capsys.readouterr().out) if "/care-homes" not in item["endpoint"]] == [
        {"endpoint": "GET /pets/list", "kind": "unseen", "part": "endpoint", "name": ""},
        {"endpoint": "POST /pets/new", "kind": "missing", "part": "endpoint", "name": ""},
    ]


def test_files_together(capsys: pytest.CaptureFixture[str]) -> None:
    """Several files are taken together: what one of them has is not unseen. The order does not matter."""
    files = [str(DATA / "index.md"), str(DATA / "collection.json")]
    reports = []
    for order in (files, files[::-1]):
        upstream.main(["--source", TINY, *order])
        reports.append(capsys.readouterr().out)
    assert reports[0] == reports[1]
    assert "GET /pets/list\n" not in reports[0]
    assert "POST /pets/new\n" in reports[0]


def test_no_drift(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Against a page with the endpoints of our index the description is complete, and the status is 0."""
    lines = (ROOT / "tests" / "data" / "endpoints.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    page = tmp_path / "index.md"
    page.write_text("\n".join(f"| {method} | [{path}][{path}] |" for method, path in rows), encoding="utf-8")
    assert upstream.main([str(page)]) == 0
    assert "Documented, but not described: 0" in capsys.readouterr().out


def shown(content: Content | None) -> set[str]:
    """The fields in the examples of a body, read as those of a collection are."""
    examples = content.examples.values() if content else ()
    return {field for example in examples for field in fields_of(json.dumps(example))}


def test_own_examples() -> None:
    """The description lacks nothing that its own examples show, read as a collection's would be."""
    pages = [
        Documented(item.method.upper(), item.path, body=shown(item.request), response=shown(item.success.content))
        for item in OPERATIONS
    ]
    assert sum(len(page.body) + len(page.response) for page in pages) > 1000
    assert [drift for drift in upstream.compare(Document(DOCUMENT.data), pages) if drift.kind == "missing"] == []


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ('{"a": [{"b": 1, "c": {"d": [1, 2]}}], "e": "x: {y}"}', {"a", "a[].b", "a[].c", "a[].c.d", "e"}),
        ('{"a": (required, array of "b": objects (see {c})), "d": 1}', {"a", "d"}),
        ('"a": [\n {\n "b": (required*, string)\n "c": 1,\n }\n]', {"a", "a[].b", "a[].c"}),
        ('{"a": 1, // "b": is older\n "c": "say \\"d\\": no"}', {"a", "c"}),
        ('[{"a": 1}, {"b": {}}]', {"a", "b"}),
        ("", set()),
        ("not JSON at all }]", set()),
    ],
)
def test_fields(text: str, fields: set[str]) -> None:
    """Keys are found in what only looks like JSON, and not in words, remarks and explanations."""
    assert fields_of(text) == fields


ADDRESSES = [
    {"url": "https://{{instance_url}}/pets/list?page=0"},
    {"url": "{{instance_url}}/pets/list?page=0"},
    {"url": {"raw": "https://rest.example.com/pets/list?page=0"}},
    {"url": {"raw": "", "host": ["x"], "path": ["pets", "list"], "query": [{"key": "page", "value": "0"}]}},
    {"url": {"path": "/pets/list", "query": [{"key": "page[]", "disabled": True}]}},
]


@pytest.mark.parametrize("request_", ADDRESSES)
def test_addresses(request_: dict[str, object]) -> None:
    """Every shape that an export gives an address is read."""
    text = json.dumps({"collection": {"item": [{"item": [{"request": {"method": "get", **request_}}]}]}})
    assert read_collection(text) == [Documented("GET", "/pets/list", parameters={"page"})]


@pytest.mark.parametrize("parameter", [":pet_id", "{{pet_id}}", "{pet_id}", "PET_ID"])
def test_path_parameters(parameter: str) -> None:
    """So is every way to write a path parameter."""
    text = json.dumps({"item": [{"request": {"url": f"https://{{{{host}}}}/pets/v2/{parameter}/walks"}}]})
    assert read_collection(text)[0].path == "/pets/v2/{pet_id}/walks"


def test_markdown() -> None:
    """Tables and snippets are read in Markdown as well as in HTML."""
    prose = (
        "| Parameter | Required |\n| --- | --- |\n| `page` | Optional |\n| `id[]` | Optional |\n\n"
        "| Platform | Name |\n| --- | --- |\n| `ios` | Apple |\n\n"
        '## Response\n```json\n{"pets": []}\n```\n## Error response\n```json\n{"reason": "no"}\n```\n'
    )
    item = {"request": {"url": "https://x/pets/list", "description": {"content": prose, "type": "text/markdown"}}}
    (page,) = read_collection(json.dumps({"item": [item]}))
    assert (page.named, page.response) == ({"page", "id"}, {"pets"})


@pytest.mark.parametrize("text", ["{", "[]", '{"item": []}', '{"item": [{"name": "empty", "item": []}]}'])
def test_no_collection(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no collection is refused, rather than found to lack nothing."""
    with pytest.raises(NotACollection):
        read_collection(text)
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    assert upstream.main([str(tmp_path / "x.json")]) == 1
    assert "x.json: " in capsys.readouterr().err


def test_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """So is a file that is not there."""
    assert upstream.main([str(tmp_path / "none.md")]) == 1
    assert "none.md" in capsys.readouterr().err

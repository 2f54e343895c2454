"""Reading an endpoint-index page of Braze's documentation."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.endpoint_index import NotAnIndex, Row, read_page

from ..conftest import ROOT

TINY = Path(__file__).parent / "tiny" / "openapi"
DATA = ROOT / "tests" / "data"

PAGE = """
# Index

## Haustiere

| Methode | Endpunkte |
| ------- | --------- |
| BRIEF   | [/fr/pets/track][/pets/track]<br>[/pets/v2/{{PET_ID}}/walks][/pets/v2/{{PET_ID}}/walks]<br>[/pets/new][] |
| HOLEN   | [/pets/liste][/pets/list]<br>[/pets/info][/pets/info] |

## Vögel

| Methode | Endpunkte |
| ------- | --------- |
| HOLEN   | [/birds/list](https://example.com/docs/birds/) |
| DELETE  | [/birds/all](https://example.com/docs/birds/) |

[a word](https://example.com/get_word/) in a sentence is no endpoint.

[/pets/track]: {{site.baseurl}}/api/post_pets_track/
[/Pets/New]: {{site.baseurl}}/api/post_pets_new/
[/pets/v2/{{PET_ID}}/walks]: {{site.baseurl}}/api/post_walks/
[/pets/list]: {{site.baseurl}}/api/get_pets/
[/pets/info]: {{site.baseurl}}/api/pet_information/
"""


def test_page() -> None:
    """Methods come from the links, or from what the word means elsewhere on the page; paths from the labels."""
    assert read_page(PAGE) == [
        Row("Haustiere", "POST", "/pets/track", "/fr/pets/track", damaged=True),
        Row("Haustiere", "POST", "/pets/v2/{pet_id}/walks", "/pets/v2/{{PET_ID}}/walks", damaged=False),
        Row("Haustiere", "POST", "/pets/new", "/pets/new", damaged=False),
        Row("Haustiere", "GET", "/pets/list", "/pets/liste", damaged=True),
        Row("Haustiere", "GET", "/pets/info", "/pets/info", damaged=False),
        Row("Vögel", "GET", "/birds/list", "/birds/list", damaged=False),
        Row("Vögel", "DELETE", "/birds/all", "/birds/all", damaged=False),
    ]


@pytest.mark.parametrize("text", ["", "# Index\n\nNo table.\n", "| POST | [a][b] |\n"])
def test_no_index(text: str) -> None:
    """A page without endpoints is rejected, instead of reported as complete."""
    with pytest.raises(NotAnIndex, match="no table with linked endpoints"):
        read_page(text)


def test_method_unknown() -> None:
    """An unknown method is rejected if the link does not name it either."""
    with pytest.raises(NotAnIndex, match="the method of /a/b is unclear: 'LIRE' is not a method"):
        read_page("| LIRE | [/a/b][/a/b] |\n")


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON lists the page, what is missing and what is not on the page; the status is 1 if something is missing."""
    page = tmp_path / "index.md"
    page.write_text(PAGE, encoding="utf-8")
    assert main(["--source", str(TINY), "index", str(page), "--json"]) == 1
    result = json.loads(capsys.readouterr().out)
    assert result["page"][0] == {
        "section": "Haustiere",
        "method": "POST",
        "path": "/pets/track",
        "display": "/fr/pets/track",
        "damaged": True,
    }
    assert [item["path"] for item in result["missing"]] == ["/pets/new", "/pets/info", "/birds/list", "/birds/all"]
    assert result["extra"][:2] == [
        {"method": "GET", "path": "/v1/care-homes"},
        {"method": "POST", "path": "/v1/care-homes"},
    ]


def test_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The table shows the same to a reader; the status is 0 if nothing is missing."""
    page = tmp_path / "index.md"
    page.write_text("## Pets\n| POST | [/pets/trick](x/post_a)<br>[/pets/track](x/post_b) |\n", encoding="utf-8")
    assert main(["--source", str(TINY), "index", str(page)]) == 1
    page.write_text("## Pets\n| POST | [/pets/trick][/pets/track] |\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["--source", str(TINY), "index", str(page)]) == 0
    output = capsys.readouterr().out
    assert "described  POST   /pets/track  displayed as /pets/trick" in output
    assert "  GET    /pets/list" in output
    assert "0 missing, 10 not on the page, 1 displayed wrongly" in output


def test_while_schemas_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The comparison needs no complete description, only a root whose references lead somewhere."""
    root = shutil.copytree(TINY, tmp_path / "openapi")
    (root / "schemas" / "pets.yaml").unlink()
    page = tmp_path / "index.md"
    page.write_text("| POST | [/pets/track][/pets/track] |\n", encoding="utf-8")
    assert main(["--source", str(root), "index", str(page)]) == 0
    (root / "paths" / "pets.yaml").unlink()
    assert main(["--source", str(root), "index", str(page)]) == 1
    assert "leads nowhere" in capsys.readouterr().err


def test_missing_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing page is a clear error."""
    assert main(["index", str(tmp_path / "none.md")]) == 1
    assert "none.md" in capsys.readouterr().err


def test_first_page() -> None:
    """On the page that the description began with, some endpoints are displayed wrongly, and all are read right."""
    rows = read_page((DATA / "first-index.md").read_text(encoding="utf-8"))
    lines = (DATA / "endpoints.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(f"{row.method} {row.path}" for row in rows) == sorted(line for line in lines if line[0] != "#")
    assert {row.display for row in rows if row.damaged} == {
        "/campaigns/trigger/scheduger/update",
        "/canvas/liste",
        "/canvas/trigger/trigger/schedule/update",
        "/content_blocks/liste",
        "/fr/messages/scheduled_broadcasts",
        "/fr/purchases/product_list",
        "/fr/sms/invalid_phone_numbers/remove",
        "/fr/subscription/status/set",
        "/sms/invalid_phone_number",
    }

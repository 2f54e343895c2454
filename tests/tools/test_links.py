"""The links of all pages of the repository, and the checks themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.links import dead, loads, lost

from ..conftest import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "openapi").glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(ROOT).as_posix() for page in PAGES])
def test_page(page: Path) -> None:
    """Links within the repository lead somewhere, fragments included."""
    assert list(dead(page)) == []


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("b.md", []),
        ("b.md#a-heading", []),
        ("#here", []),
        ("folder", []),
        ("https://example.com/x", []),
        ("c.md", ["c.md"]),
        ("b.md#other", ["b.md#other"]),
        ("#nowhere", ["#nowhere"]),
        ("b.md#code", ["b.md#code"]),
    ],
)
def test_dead(link: str, found: list[str], tmp_path: Path) -> None:
    """A link is dead if its file or its heading does not exist."""
    (tmp_path / "a.md").write_text(f"# Here\n\nSee [this]({link}).\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("# A heading!\n\n```sh\n# Code\n```\n", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    assert list(dead(tmp_path / "a.md")) == found


@pytest.mark.parametrize(
    "html",
    [
        '<script defer src="https://cdn.example.com/redoc.js"></script>',
        "<script src=//cdn.example.com/redoc.js></script>",
        '<link rel="stylesheet" href="https://fonts.example.com/css">',
        "<style>@import url('https://fonts.example.com/css');</style>",
        "<style>a { background: url(https://example.com/a.png) }</style>",
        '<img alt="" src="http://example.com/a.png">',
    ],
)
def test_page_that_loads(html: str) -> None:
    """A page that requests something from another server does not work offline."""
    assert loads(f"<html>{html}</html>")


def test_page_that_loads_nothing() -> None:
    """Links to follow and parts inside the page need no network."""
    page = '<a href="https://www.braze.com/docs">Docs</a><script>x()</script><img src="data:image/png;base64,AA==">'
    assert loads(page) == []


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("b.html#x", []),
        ("folder/c.html", []),
        ("#here", []),
        ("https://example.com/x", []),
        ("data:image/png;base64,AA==", []),
        ("d.html", ["d.html"]),
        ("folder", ["folder"]),
        ("../b.html", ["../b.html"]),
        ("/b.html", ["/b.html"]),
        ("\\", ["\\"]),
        ("b.html)", ["b.html)"]),
    ],
)
def test_lost(link: str, found: list[str], tmp_path: Path) -> None:
    """A link of a page of the site is lost if it is no URL, starts at the root of the host, or leads to no file."""
    site = tmp_path / "site"
    (site / "folder").mkdir(parents=True)
    for name in ("a.html", "b.html", "folder/c.html", "../b.html"):
        (site / name).write_text(f'<a href="{link}">this</a>', encoding="utf-8")
    assert list(lost(site / "a.html", site)) == found

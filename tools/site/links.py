"""Checks the links of a built site."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser fetches without being asked to.
_FETCHED = {"script": "src", "img": "src", "iframe": "src", "link": "href"}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.anchors |= {values[key] or "" for key in ("id", "name") if values.get(key)}
        if tag == "a" and values.get("href"):
            self.links.append(values["href"] or "")
        if (name := _FETCHED.get(tag)) and values.get(name) and values.get("rel") != "canonical":
            self.fetched.append(values[name] or "")


def faults(site: Path) -> Iterator[str]:
    """
    Yield what is wrong with the links of the pages in the folder *site*.

    A link within the site has to lead to a file and, where it has a fragment, to a place in it. What a page shows has
    to come from the site itself, so that it works without a network.
    """
    pages = {path.resolve(): _read(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        name = path.relative_to(site.resolve()).as_posix()
        for address in page.fetched:
            if urlsplit(address).netloc:
                yield f"{name}: asks another server for {address}"
        for address in dict.fromkeys((*page.links, *page.fetched)):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            root = site if parts.path.startswith("/") else path.parent
            target = (root / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file():
                yield f"{name}: {address} leads nowhere"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                yield f"{name}: {address}: there is no such place on that page"


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page

"""Checks the links of pages: in Markdown, that they lead somewhere; in HTML, that a page needs no network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([^)]+))?\)")
_CODE = re.compile(r"^```.*?^```", re.M | re.S)
# What makes a browser request parts of a page from another server. Links to follow do not.
_LOADS = re.compile(
    r"""<(?:script|img|iframe)\b[^>]*\ssrc=["']?(?:https?:)?//[^>]*>"""
    r"""|<link\b[^>]*\shref=["']?(?:https?:)?//[^>]*>"""
    r"""|@import\s+(?:url\()?["']?(?:https?:)?//[^;]*;"""
    r"""|\burl\(["']?(?:https?:)?//[^)]*\)""",
    re.I,
)
_NO_URL = re.compile(r"""[\\"<>\s^`{|}]""")


def dead(page: Path) -> Iterator[str]:
    """
    Yield the links of a Markdown page that do not lead to a file of the repository, or to a heading in it.
    """
    for target, fragment in LINK.findall(page.read_text(encoding="utf-8")):
        path = (page.parent / target).resolve() if target else page
        if not path.exists():
            yield target
        elif fragment and fragment not in anchors(path.read_text(encoding="utf-8")):
            yield f"{target}#{fragment}"


def anchors(text: str) -> set[str]:
    """
    Return the fragments that lead to the headings of a Markdown page.
    """
    titles = re.findall(r"^#+ (.+)$", _CODE.sub("", text), re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def loads(html: str) -> list[str]:
    """
    Return the parts of a page that would be loaded from another server.
    """
    return [match[0][:200] for match in _LOADS.finditer(html)]


def lost(page: Path, site: Path) -> Iterator[str]:
    """
    Yield the links of an HTML page that are no URLs, or that lead to no file of the folder *site*.

    A link that begins with a slash is one: it works only if the site is at the root of a host.
    """
    parser = _Links()
    parser.feed(page.read_text(encoding="utf-8"))
    for link in dict.fromkeys(parser.links):
        parts = urlsplit(link)
        if _NO_URL.search(link) or link.startswith("/"):
            yield link
        elif not parts.scheme and parts.path:
            path = (page.parent / unquote(parts.path)).resolve()
            if not path.is_file() or not path.is_relative_to(site.resolve()):
                yield link


class _Links(HTMLParser):
    """
    Collects what a page links to and loads.
    """

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Take the links of a tag.
        """
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

"""Checks the links of pages: in Markdown, that they lead somewhere; in HTML, that a page needs no network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

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

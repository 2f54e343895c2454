"""The recorded session of the README."""

from __future__ import annotations

import re
from html import unescape

from tools.recording import SESSION, TARGET, record

TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.S)


def lines(svg: str) -> list[str]:
    """Return the texts of a recording."""
    return [unescape(text) for text in TEXT.findall(svg)]


def test_recording() -> None:
    """The recording shows what the commands print today, and loads nothing from another server."""
    svg = TARGET.read_text(encoding="utf-8")
    assert lines(svg) == lines(record())
    assert "url(http" not in svg
    for command, _ in SESSION:
        assert command.split()[-1] in "".join(lines(svg)).replace("\xa0", " ")

"""Values as text."""

from __future__ import annotations

import json
import re
import sys
from typing import Any, cast

# Commands to terminals, marks that reverse the direction of text, and lone surrogates, which cannot be printed.
_HIDDEN = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def cell(value: Any) -> str:
    """
    Return a value as the text of a cell: objects and lists as JSON, null as nothing.
    """
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value)


def columns_of(rows: list[Any]) -> list[str]:
    """
    Return the names of the members of all *rows*, in the order in which they appear.
    """
    return list(dict.fromkeys(name for row in rows if isinstance(row, dict) for name in cast("dict[str, Any]", row)))


def dumps(value: Any, **options: Any) -> str:
    """
    Return JSON, in ASCII if nothing else can be written.
    """
    text = json.dumps(value, ensure_ascii=not is_unicode(), **options)
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def is_unicode() -> bool:
    """
    Return whether all characters can be written.
    """
    return sys.stdout.encoding.lower().startswith("utf")


def visible(text: str) -> str:
    """
    Return *text* with a replacement for whatever a terminal would take for a command.
    """
    return "".join(letter if letter.isprintable() or letter == "\n" else "\N{REPLACEMENT CHARACTER}" for letter in text)


def without_surrogates(text: str) -> str:
    """
    Return *text* with a replacement for lone surrogates, which cannot be written.
    """
    return text.encode("utf-8", "replace").decode()

"""Values as text."""

from __future__ import annotations

import json
import sys
from typing import Any, cast


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
    return json.dumps(value, ensure_ascii=not is_unicode(), **options)


def is_unicode() -> bool:
    """
    Return whether all characters can be written.
    """
    return sys.stdout.encoding.lower().startswith("utf")

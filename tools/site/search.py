"""The index of the site's search."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def fold(index: Path) -> None:
    """
    Let the search find classes instead of their members, in the file *index*.

    The search prefers short texts. If each member had an entry, whoever searched for "retry" would find two attributes
    with a line of text before the page about retries.
    """
    data = json.loads(index.read_text(encoding="utf-8"))
    data["items"] = folded(data["items"])
    index.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def folded(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """
    Return the entries of a search index, with those of members in those of their classes.
    """
    kept: dict[str, dict[str, Any]] = {}
    for item in items:
        location = item["location"]
        page, _, name = location.partition("#")
        owner = kept.get(f"{page}#{name.rpartition('.')[0]}") if page.startswith("reference/") else None
        if owner is None:
            kept[location] = dict(item)
        else:
            owner["text"] = f"{owner['text']} {item['title']} {item['text']}"
    return list(kept.values())

"""Reads an endpoint-index page of the Braze documentation and compares it with the description."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from attrs import asdict, frozen

from .runtime.document import METHODS
from .source import InvalidDescription, load_all

_LINK = re.compile(r"\[((?:\\.|[^\]\\])+)\](?:\[([^\]]*)\]|\(([^)\s]*)[^)]*\))")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s.*)?$")
_HEADING = re.compile(r"^#{2,6}\s+(.+?)\s*#*$")
_SLUG_METHOD = re.compile(rf"(?:^|/)({'|'.join(METHODS)})_[^/]*/?(?:[#?].*)?$")


class NotAnIndex(Exception):
    """
    The page has no table of endpoints.
    """


@frozen
class Row:
    """
    An endpoint of the page.
    """

    section: str
    method: str
    path: str
    display: str
    """The displayed text."""
    damaged: bool
    """Whether the displayed text contradicts the link."""


def read_page(text: str) -> list[Row]:
    """
    Find the endpoints of an index page.

    The links are trusted, not the displayed text: translations damage the displayed text and the names of the methods,
    but not the labels and the addresses. The last part of an address begins with the method (``.../post_user_track/``).
    If it does not, the word in the first column counts, with the meaning that it has in the rest of the page.

    Raises:
        NotAnIndex: There is no table with a linked endpoint, or the method of an endpoint is unclear.
    """
    addresses = {match[1].strip().lower(): match[2] for line in text.splitlines() if (match := _DEFINITION.match(line))}
    found: list[tuple[str, str, str, str, str]] = []
    words: dict[str, Counter[str]] = {}
    section = ""
    for line in text.splitlines():
        if heading := _HEADING.match(line):
            section = heading[1]
        elif line.lstrip().startswith("|"):
            word = line.strip().strip("|").split("|")[0].strip()
            for match in _LINK.finditer(line):
                display = re.sub(r"\\(.)", r"\1", match[1]).strip()
                # `[text][]` and inline links have no label of their own.
                label = (match[2] or "").strip() or display
                if not label.startswith("/"):
                    continue
                address = match[3] or addresses.get(label.lower(), "")
                slug = _SLUG_METHOD.search(address)
                method = slug[1].upper() if slug else ""
                if method:
                    words.setdefault(word.lower(), Counter())[method] += 1
                found.append((section, word, method, label, display))
    if not found:
        raise NotAnIndex("the page has no table with linked endpoints")
    rows = []
    for section, word, method, label, display in found:
        path = openapi_path(label)
        damaged = openapi_path(display) != path
        rows.append(Row(section, method or _method_of(word, words, label), path, display, damaged))
    return rows


def _method_of(word: str, words: dict[str, Counter[str]], label: str) -> str:
    if word.lower() in METHODS:
        return word.upper()
    if counter := words.get(word.lower()):
        return counter.most_common(1)[0][0]
    raise NotAnIndex(f"the method of {label} is unclear: {word!r} is not a method, and its link does not contain one")


def openapi_path(text: str) -> str:
    """
    Return a path as OpenAPI writes it: ``{{CAMPAIGN_ID}}`` becomes ``{campaign_id}``.
    """
    return re.sub(r"\{+\s*([^{}]+?)\s*\}+", lambda match: "{" + match[1].lower() + "}", text.strip())


def endpoint_key(method: str, path: str) -> tuple[str, str]:
    """
    Return what identifies an endpoint. The names of its path parameters do not.
    """
    return method, re.sub(r"\{[^}]*\}", "{}", path)


def run(page: Path, source: Path, *, as_json: bool) -> int:
    """
    Print the differences between the *page* and the description in the folder *source*.

    Reads only the root and the files in ``paths/``, so it works while schemas are being written.

    Returns:
        1 if the description lacks an endpoint, otherwise 0.
    """
    rows = read_page(page.read_text(encoding="utf-8"))
    described = _described(source)
    keys = {endpoint_key(*endpoint) for endpoint in described}
    documented = dict.fromkeys((row.method, row.path) for row in rows)
    listed = {endpoint_key(*endpoint) for endpoint in documented}
    missing = [endpoint for endpoint in documented if endpoint_key(*endpoint) not in keys]
    extra = [endpoint for endpoint in described if endpoint_key(*endpoint) not in listed]
    if as_json:
        result = {
            "page": [asdict(row) for row in rows],
            "missing": [{"method": method, "path": path} for method, path in missing],
            "extra": [{"method": method, "path": path} for method, path in extra],
        }
        print(json.dumps(result, indent=2, ensure_ascii=False))
    else:
        print(_table(rows, missing, extra))
    return 1 if missing else 0


def _described(source: Path) -> list[tuple[str, str]]:
    sources = load_all(source)
    endpoints = []
    for path, reference in sources["braze.yaml"].data.get("paths", {}).items():
        name, _, key = reference.get("$ref", "").partition("#/")
        if name not in sources or key not in sources[name].data:
            problem = sources["braze.yaml"].problem(("paths", path), f"$ref {reference.get('$ref')} leads nowhere")
            raise InvalidDescription([problem])
        endpoints += [(method.upper(), path) for method in METHODS if method in sources[name].data[key]]
    return endpoints


def _table(rows: list[Row], missing: list[tuple[str, str]], extra: list[tuple[str, str]]) -> str:
    lines = [f"{len(rows)} endpoints on the page"]
    section = None
    for row in rows:
        if row.section != section:
            section = row.section
            lines.append(f"\n{section}")
        state = "missing" if (row.method, row.path) in missing else "described"
        damage = f"  displayed as {row.display}" if row.damaged else ""
        lines.append(f"  {state:9}  {row.method:6} {row.path}{damage}")
    if extra:
        lines.append("\nDescribed, but not on the page")
        lines += [f"  {method:6} {path}" for method, path in extra]
    damaged = sum(row.damaged for row in rows)
    lines.append(f"\n{len(missing)} missing, {len(extra)} not on the page, {damaged} displayed wrongly")
    return "\n".join(lines)

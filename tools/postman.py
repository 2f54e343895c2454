"""
Reads a Postman collection: what it names for each endpoint.

Braze publishes its documentation as one. Its bodies are JSON in name only (``"phone": (required*, string) ...``, with
commas and braces missing), and much stands in the prose alone, as tables and snippets in HTML or Markdown.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from attrs import define, field

from generator.endpoint_index import openapi_path

_TOKEN = re.compile(
    r"""//[^\n]*"""  # a remark to the end of the line
    r"""|"(?P<key>(?:[^"\\]|\\.)*)"\s*:"""
    r"""|"(?:[^"\\]|\\.)*\""""
    r"""|\((?:[^()]|\([^()]*\))*\)"""  # an explanation in the place of a value
    r"""|(?P<mark>[{}\[\]])"""
)
_TABLE = re.compile(r"<table[^>]*>(.*?)</table>", re.S)
_ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.S)
_CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>", re.S)
_HEADING = re.compile(r"<h[1-6][^>]*>(.*?)</h[1-6]>|^#{1,6}[ \t]+([^\n]+)$", re.S | re.M)
_SNIPPET = re.compile(r"<pre[^>]*>\s*<code[^>]*>(.*?)</code>|^```\w*\n(.*?)^```", re.S | re.M)


class NotACollection(Exception):
    """
    The file is not an export of a Postman collection.
    """


@define
class Documented:
    """
    What a page says about an endpoint, with names of the API. An index page only says that the endpoint exists.
    """

    method: str
    path: str
    parameters: set[str] = field(factory=set[str])
    body: set[str] = field(factory=set[str])
    """Dotted paths: ``attributes[].email``."""
    named: set[str] = field(factory=set[str])
    """First columns of tables of parameters, which may belong anywhere in the request."""
    response: set[str] = field(factory=set[str])


def read_collection(text: str) -> list[Documented]:
    """
    Return what a collection says about its endpoints, each once, in the order of the collection.

    Raises:
        NotACollection: The text is not JSON, or has no requests.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise NotACollection(f"not JSON: {error}") from None
    # Postman's own interface for programs wraps an export.
    data = data.get("collection", data) if isinstance(data, dict) else {}
    found: dict[tuple[str, str], Documented] = {}
    for item in _requests(data.get("item", [])):
        new = _read(item)
        if new is None:
            continue
        known = found.setdefault((new.method, new.path), new)
        for name in ("parameters", "body", "named", "response"):
            getattr(known, name).update(getattr(new, name))
    if not found:
        raise NotACollection("there is no request with an address in it")
    return list(found.values())


def _requests(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in items:
        if isinstance(item.get("request"), dict):
            yield item
        yield from _requests(item.get("item", []))


def _read(item: dict[str, Any]) -> Documented | None:
    request = item["request"]
    path, parameters = _address(request)
    if not path:
        return None
    prose = request.get("description") or item.get("description") or ""
    prose = str(prose.get("content", "")) if isinstance(prose, dict) else str(prose)
    result = Documented(str(request.get("method", "GET")).upper(), path, parameters)
    result.body = fields_of(str((request.get("body") or {}).get("raw") or ""))
    result.named = _named_in_tables(prose)
    for response in item.get("response", []):
        if 200 <= int(response.get("code") or 200) < 300:
            result.response |= fields_of(str(response.get("body") or ""))
    for snippet in _responses_in(prose):
        result.response |= fields_of(snippet)
    return result


def _address(request: dict[str, Any]) -> tuple[str, set[str]]:
    """
    Return path and query parameters, for any shape of the export.
    """
    url = request.get("url", "")
    parts = url if isinstance(url, dict) else request.get("urlObject")
    raw = str(url.get("raw", "") if isinstance(url, dict) else url)
    address, _, query = raw.partition("?")
    keys = {pair.partition("=")[0] for pair in query.split("&") if pair}
    segments = re.sub(r"^(?:https?://)?(?:\{\{[^}]*\}\}|[^/]*)", "", address).split("/")
    if isinstance(parts, dict):
        given = parts.get("path") or segments
        segments = given.split("/") if isinstance(given, str) else [str(segment) for segment in given]
        keys |= {str(pair.get("key") or "") for pair in parts.get("query") or []}
    path = "/" + "/".join(_segment(segment) for segment in segments if segment)
    # A list is sent as repeated keys with brackets, which few pages write.
    return path.rstrip("/"), {key.removesuffix("[]").removesuffix("%5B%5D") for key in keys if key}


def _segment(segment: str) -> str:
    """
    Return a segment as OpenAPI writes it; ``:id`` and ``YOUR_ID`` are parameters too.
    """
    if segment.startswith(":") or re.fullmatch(r"[A-Z][A-Z0-9_-]+", segment):
        return "{" + segment.lstrip(":").lower() + "}"
    return openapi_path(segment)


def fields_of(text: str) -> set[str]:
    """
    Return the dotted path of every key in what looks like JSON, however broken.
    """
    found: set[str] = set()
    # Each open bracket, and the path of what is inside it.
    stack: list[str] = []
    last = ""
    for match in _TOKEN.finditer(text):
        key, mark = match["key"], match["mark"]
        if key is not None:
            inside = stack[-1] if stack else ""
            last = f"{inside}.{key}" if inside else key
            found.add(last)
        elif mark in ("{", "["):
            # A bracket within a list opens an item; one behind a key, its value.
            outer = stack[-1] if stack else ""
            here = last or outer
            stack.append(f"{here}[]" if mark == "[" and here else here)
            last = ""
        elif mark and stack:
            stack.pop()
            last = ""
        elif not mark:
            last = ""
    return found


def _named_in_tables(prose: str) -> set[str]:
    """
    Return the first column of each table of parameters. There are tables of errors and of platforms, too.
    """
    return {
        row[0].removesuffix("[]")
        for head, *rows in _tables(prose)
        if head[0].lower().startswith("parameter")
        for row in rows
        if re.fullmatch(r"[\w.\[\]-]*\w[\w.\[\]-]*", row[0])
    }


def _tables(prose: str) -> Iterator[list[list[str]]]:
    """
    Yield the rows of each table, in HTML or Markdown, the head first.
    """
    for table in _TABLE.findall(prose):
        rows = [[_plain(cell) for cell in _CELL.findall(row)] for row in _ROW.findall(table)]
        yield [row for row in rows if row] or [[""]]
    for is_table, lines in groupby(prose.splitlines(), lambda line: line.lstrip().startswith("|")):
        if is_table:
            yield [[_plain(cell) for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in lines]


def _responses_in(prose: str) -> Iterator[str]:
    """
    Yield the snippets that show a successful response.
    """
    headings = [(match.start(), _plain(match[1] or match[2]).lower()) for match in _HEADING.finditer(prose)]
    for match in _SNIPPET.finditer(prose):
        title = next((words for start, words in reversed(headings) if start < match.start()), "")
        snippet = html.unescape(match[1] or match[2] or "")
        is_response = re.search(r"\bresponse", title) and not re.search(r"error|fail|fatal", title)
        if is_response and snippet.lstrip().startswith(("{", '"')):
            yield snippet


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text)).replace("`", "").strip()

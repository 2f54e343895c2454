"""Filters lists, and cuts them into pages."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

from .registry import OperationRequest

_CURSOR = re.compile(rb"next:([0-9]{1,9})")
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class InvalidCursor(HTTPError):
    """
    The cursor is not one of those in the links to other pages.
    """

    def __init__(self) -> None:
        super().__init__(400, "Invalid cursor")


def paginate(request: OperationRequest, items: Iterable[Any]) -> list[Any]:
    """
    Return the page of *items* that the query asks for, according to the operation's ``x-braze-pagination``.

    If it has a cursor, the links to the pages before and after this one become a header of the response.
    """
    everything = list(items)
    policy = request.operation.extension("pagination")
    if policy["style"] == "cursor":
        size = policy["size"]
        start = _read_cursor(request.query.get(policy["cursor"]))
        _add_links(request, policy["cursor"], start, size, len(everything))
    elif policy["style"] == "page":
        size = policy.get("size", 100)
        start = (request.query.get(policy["page"], policy["first"]) - policy["first"]) * size
    else:
        size = request.query.get(policy["limit"], policy["size"])
        start = request.query.get(policy["offset"], 0)
    return everything[start : start + max(0, size)]


def _read_cursor(cursor: str | None) -> int:
    """
    Return the number of items before the page at *cursor*.
    """
    if cursor is None:
        return 0
    try:
        match = _CURSOR.fullmatch(base64.b64decode(cursor, validate=True))
    except ValueError:
        match = None
    if match is None:
        raise InvalidCursor
    return int(match[1])


def _add_links(request: OperationRequest, parameter: str, start: int, size: int, total: int) -> None:
    neighbors = {
        "prev": max(0, start - size) if start else None,
        "next": start + size if start + size < total else None,
    }
    path = request.operation.path.format(**{name: quote(value, safe="") for name, value in request.path.items()})
    links = [
        f'<{path}?{parameter}={base64.b64encode(f"next:{position}".encode()).decode()}>; rel="{name}"'
        for name, position in neighbors.items()
        if position is not None
    ]
    if links:
        request.response_headers["Link"] = ", ".join(links)


def in_date_range(request: OperationRequest, items: Iterable[Record], key: str) -> list[Record]:
    """
    Return the records whose *key* is a time from ``start_date`` to ``end_date``, the newest first.
    """
    start, end = parse_utc(request.query.get("start_date")), parse_utc(request.query.get("end_date"))
    return sorted(_between(items, key, start, end), key=lambda item: _time_of(item, key), reverse=True)


def in_modified_range(request: OperationRequest, items: Iterable[Record], key: str) -> list[Record]:
    """
    Return the records whose *key* is a time from ``modified_after`` to ``modified_before``.
    """
    after, before = parse_utc(request.query.get("modified_after")), parse_utc(request.query.get("modified_before"))
    if after is not None and before is not None and after > before:
        raise HTTPError(400, "Modified after time must be earlier than or the same as modified before time.")
    return _between(items, key, after, before)


def pick(source: Mapping[str, Any], names: Iterable[str]) -> Record:
    """
    Return the properties *names* of an object, as far as it has them.
    """
    return {name: source[name] for name in names if name in source}


def _between(items: Iterable[Record], key: str, start: datetime | None, end: datetime | None) -> list[Record]:
    return [
        item
        for item in items
        if (start is None or _time_of(item, key) >= start) and (end is None or _time_of(item, key) <= end)
    ]


def _time_of(item: Record, key: str) -> datetime:
    return parse_utc(item.get(key)) or _EARLIEST

"""Filters lists, and cuts them into pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

from .registry import OperationRequest

_EARLIEST = datetime.min.replace(tzinfo=UTC)


def paginate(request: OperationRequest, items: Iterable[Any]) -> list[Any]:
    """
    Return the page of *items* that the query asks for, according to the operation's ``x-braze-pagination``.
    """
    everything = list(items)
    policy = request.operation.extension("pagination")
    if policy["style"] == "page":
        size = policy.get("size", 100)
        start = (request.query.get(policy["page"], policy["first"]) - policy["first"]) * size
    else:
        size = request.query.get(policy["limit"], policy["size"])
        start = request.query.get(policy["offset"], 0)
    return everything[start : start + max(0, size)]


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

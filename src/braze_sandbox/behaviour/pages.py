"""Cuts lists into the pages that are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import parse
from braze_sandbox.store import Document

from .registry import Request


def cut(request: Request, items: Iterable[Any]) -> list[Any]:
    """
    Return the page of *items* that the query asks for, by what ``x-braze-pagination`` says of the operation.
    """
    everything = list(items)
    paging = request.operation.data["x-braze-pagination"]
    if paging["style"] == "page":
        size = paging.get("size", 100)
        start = (request.query.get(paging["page"], paging["first"]) - paging["first"]) * size
    else:
        size = request.query.get(paging["limit"], paging["size"])
        start = request.query.get(paging["offset"], 0)
    return everything[start : start + max(0, size)]


def between(request: Request, items: Iterable[Document], key: str) -> list[Document]:
    """
    Return the documents whose *key* is a time from ``start_date`` to ``end_date``, the newest first.
    """
    start, end = parse(request.query.get("start_date")), parse(request.query.get("end_date"))
    kept = [
        item for item in items if (start is None or _at(item, key) >= start) and (end is None or _at(item, key) <= end)
    ]
    return sorted(kept, key=lambda item: _at(item, key), reverse=True)


def modified(request: Request, items: Iterable[Document], key: str) -> list[Document]:
    """
    Return the documents that were modified in the time that the query names.
    """
    after, before = parse(request.query.get("modified_after")), parse(request.query.get("modified_before"))
    if after is not None and before is not None and after > before:
        raise Refused(400, "Modified after time must be earlier than or the same as modified before time.")
    return [
        item
        for item in items
        if (after is None or _at(item, key) >= after) and (before is None or _at(item, key) <= before)
    ]


def changed(fields: Iterable[str], body: Any) -> dict[str, Any]:
    """
    Return what of *fields* a body sets.
    """
    return {name: body[name] for name in fields if name in body}


def only(names: Iterable[str]) -> Callable[[Document], Document]:
    """
    Return a function that leaves of a document the properties called *names*.
    """
    wanted = list(names)
    return lambda document: {name: document[name] for name in wanted if name in document}


def _at(item: Document, key: str) -> datetime:
    return parse(item.get(key)) or datetime.min.replace(tzinfo=UTC)

"""Copies of campaigns and Canvases, which appear as soon as the clock of the sandbox shows a later time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, cast

from attrs import evolve

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .dashboard import CAMPAIGNS, CANVASES, Resource, require_known
from .registry import OperationRequest, handles
from .values import as_list

DELAY = timedelta(microseconds=1)
"""How long it takes until a copy appears: the smallest step of the clock."""

_NOT_COPIED = ("message", "first_sent", "last_sent", "first_entry", "last_entry")


def _duplicate(resource: Resource, request: OperationRequest) -> Any:
    """
    Copy an object of the dashboard. The copy is a draft, and has identifiers of its own.
    """
    state, body = request.state, request.body
    identifier: str = body[resource.parameter]
    require_known(request, resource, identifier)
    original = state.collections[resource.collection].get(identifier) or _example(resource, request)
    new_ids = {old: state.new_uuid() for old in dict.fromkeys(_inner_ids(original))}
    copy = _rename({name: value for name, value in original.items() if name not in _NOT_COPIED}, new_ids)
    now = format_iso(request.now)
    copy |= {"id": state.new_uuid(), "name": body["name"], "draft": True, "enabled": False, "archived": False}
    copy |= dict.fromkeys(("created_at", "updated_at", "last_edited"), now)
    if "description" in body:
        copy["description"] = body["description"]
    if "tag_names" in body:
        copy["tags"] = as_list(body["tag_names"])
        _require_tags(request, copy["tags"])
    due = (request.now + DELAY).isoformat()
    state.deferred.save({"id": copy["id"], "due": due, "kind": resource.collection, "record": copy})
    state.next_due = None
    return {"message": "success"}


handles("campaigns_duplicate")(partial(_duplicate, CAMPAIGNS))
handles("canvas_duplicate")(partial(_duplicate, CANVASES))


def _example(resource: Resource, request: OperationRequest) -> Record:
    """
    Return the description's example of an object, which stands for an unknown one.
    """
    document = request.operation.document
    listed, details = (
        evolve(request, operation=document.operation(name)).response_examples[0]
        for name in (resource.list_operation, resource.details_operation)
    )
    return {**listed[resource.collection][0], **details}


def _require_tags(request: OperationRequest, tags: list[str]) -> None:
    """
    Raise an error if the sandbox is strict and nothing has one of the tags.
    """
    if not request.strict:
        return
    kinds = ("campaigns", "canvases", "segments", "cards", "email_templates", "content_blocks")
    known = {tag for kind in kinds for item in request.state.collections[kind] for tag in item.get("tags") or ()}
    if not known.issuperset(tags):
        raise HTTPError(400, "body tag_names: every tag must exist")


def _inner_ids(item: Mapping[str, Any]) -> Iterator[str]:
    """
    Yield the identifiers of variants, steps and messages.
    """
    steps = item.get("steps") or ()
    for part in (*(item.get("variants") or ()), *steps):
        if "id" in part:
            yield part["id"]
    for holder in (item, *steps):
        yield from holder.get("messages") or ()


def _rename(value: Any, names: Mapping[str, str]) -> Any:
    """
    Return a JSON value in which identifiers are replaced, also those that are keys.
    """
    if isinstance(value, dict):
        return {names.get(key, key): _rename(item, names) for key, item in cast("Record", value).items()}
    if isinstance(value, list):
        return [_rename(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value

"""
Writes that Braze only queues.

They are checked at once, and become visible as soon as the clock of the sandbox shows a later time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from braze_sandbox._behaviour.registry import OperationRequest
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

from .values import change_array, format_time, is_change

MAX_FIELDS = 500
"""
The number of fields that a catalog can have. The description states it for the request that creates one; here, it
applies to the fields that are added later.
"""


def queue(request: OperationRequest, change: str, content: Any) -> Record:
    """
    Queue a change of the catalog in the path, and return the receipt.

    Args:
        request: The request.
        change: The kind of change, one of those in `CHANGES`.
        content: What is changed.
    """
    request.state.catalog_changes.save(
        {
            "id": request.state.new_uuid(),
            "catalog": request.path["catalog_name"],
            "change": change,
            "content": content,
            "queued_at": request.now.astimezone(UTC).isoformat(timespec="microseconds"),
        }
    )
    return {"message": "success"}


def apply_changes(state: State, now: datetime) -> None:
    """
    Apply the queued changes that are older than *now*.
    """
    for queued in list(state.catalog_changes):
        at = parse_utc(queued["queued_at"]) or now
        catalog = state.catalogs.get(queued["catalog"])
        if at >= now and catalog is not None:
            continue
        state.catalog_changes.remove(queued["id"])
        if catalog is not None:
            CHANGES[queued["change"]](state, catalog, queued["content"])
            touch(state, catalog, at)


def touch(state: State, catalog: Record, at: datetime) -> None:
    """
    Store a catalog as one that was updated.
    """
    catalog["updated_at"] = max(format_time(at), catalog.get("updated_at", ""))
    state.catalogs.save(catalog)


def selection_fields(selection: Record) -> set[str]:
    """
    Return the names of the fields that a selection uses.
    """
    sorting = {selection["sort_field"]} if "sort_field" in selection else set[str]()
    return sorting | {item["field"] for item in selection.get("filters", ())}


def item_key(catalog: str, item_id: str) -> str:
    """
    Return the key of an item, or of a selection. The name of a catalog contains no slash.
    """
    return f"{catalog}/{item_id}"


def save_item(state: State, catalog: Record, values: Record) -> None:
    """
    Store an item, with the values of fields that the catalog has.
    """
    names = {field["name"] for field in catalog["fields"]}
    kept = {name: value for name, value in values.items() if name in names}
    state.catalog_items.save(
        {"name": item_key(catalog["name"], values["id"]), "catalog": catalog["name"], "values": kept}
    )


def update_item(state: State, catalog: Record, changes: Record) -> None:
    """
    Change some values of an item, if it exists.
    """
    found = state.catalog_items.get(item_key(catalog["name"], changes["id"]))
    if found is None:
        return
    values = found["values"]
    for name, value in changes.items():
        values[name] = change_array(values.get(name), value) if is_change(value) else value
    save_item(state, catalog, values)


def _add_items(state: State, catalog: Record, items: list[Record]) -> None:
    # Braze does not say what happens to an item that already exists, so it stays as it is.
    for values in items:
        if state.catalog_items.get(item_key(catalog["name"], values["id"])) is None:
            save_item(state, catalog, values)


def _replace_items(state: State, catalog: Record, items: list[Record]) -> None:
    for values in items:
        save_item(state, catalog, values)


def _update_items(state: State, catalog: Record, items: list[Record]) -> None:
    for changes in items:
        update_item(state, catalog, changes)


def _delete_items(state: State, catalog: Record, items: list[Record]) -> None:
    for item in items:
        state.catalog_items.remove(item_key(catalog["name"], item["id"]))


def _add_fields(state: State, catalog: Record, fields: list[Record]) -> None:
    # Nor does it say so about fields.
    known = {field["name"] for field in catalog["fields"]}
    new = [field for field in fields if field["name"] not in known]
    catalog["fields"] = [*catalog["fields"], *new][:MAX_FIELDS]


def _delete_field(state: State, catalog: Record, name: str) -> None:
    selections = state.catalog_selections.find(catalog["name"])
    if any(name in selection_fields(item["selection"]) for item in selections):
        return
    catalog["fields"] = [field for field in catalog["fields"] if field["name"] != name]
    for item in state.catalog_items.find(catalog["name"]):
        save_item(state, catalog, item["values"])


def _add_selection(state: State, catalog: Record, selection: Record) -> None:
    key = item_key(catalog["name"], selection["name"])
    if state.catalog_selections.get(key) is None:
        state.catalog_selections.save({"name": key, "catalog": catalog["name"], "selection": selection})


def _delete_selection(state: State, catalog: Record, name: str) -> None:
    state.catalog_selections.remove(item_key(catalog["name"], name))


CHANGES: dict[str, Callable[[State, Record, Any], None]] = {
    "add_items": _add_items,
    "replace_items": _replace_items,
    "update_items": _update_items,
    "delete_items": _delete_items,
    "add_fields": _add_fields,
    "delete_field": _delete_field,
    "add_selection": _add_selection,
    "delete_selection": _delete_selection,
}
"""The functions that apply a change, by its kind."""

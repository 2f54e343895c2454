"""Items of catalogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from braze_sandbox._behaviour.pagination import InvalidCursor, paginate
from braze_sandbox._behaviour.registry import OperationRequest, handles
from braze_sandbox._state.store import Record

from . import values
from .changes import apply_changes, item_key, queue, save_item, touch, update_item
from .errors import CatalogError, catalog_error, find_catalog, item_not_found, reason

MAX_LENGTH = 5000
"""
The number of characters of a value, or of an item that is given by itself. The description states it in words, since
values can also be numbers, lists and objects.
"""

Checks = tuple[tuple[str, str, Callable[[Any], bool]], ...]

_CHECKS: Checks = (
    ("too-deep-nesting-in-value-object", f"Values can be nested {values.MAX_DEPTH} levels deep", values.is_too_deep),
    ("invalid-keys-in-value-object", "Keys of objects cannot contain . or $", values.has_invalid_keys),
)
"""Id and message of an error, and whether a value has it. The depth is first, since it limits the others."""


@handles("catalogs_items_list", error=catalog_error)
def list_items(request: OperationRequest) -> Any:
    """
    List the items of a catalog, the oldest first.
    """
    apply_changes(request.state, request.now)
    found = request.state.catalog_items.find(find_catalog(request)["name"])
    try:
        page = paginate(request, found)
    except InvalidCursor:
        cursor = request.query["cursor"]
        raise CatalogError(400, [reason("invalid-cursor", "'cursor' is not valid", cursor=cursor)]) from None
    return {"items": [item["values"] for item in page], "message": "success"}


@handles("catalogs_items_create", error=catalog_error)
def add_items(request: OperationRequest) -> Any:
    """
    Queue new items.
    """
    return queue(request, "add_items", _read_items(request))


@handles("catalogs_items_replace", error=catalog_error)
def replace_items(request: OperationRequest) -> Any:
    """
    Queue items to be stored as given.
    """
    return queue(request, "replace_items", _read_items(request))


@handles("catalogs_items_update", error=catalog_error)
def update_items(request: OperationRequest) -> Any:
    """
    Queue changes to items.
    """
    return queue(request, "update_items", _read_items(request, changes=True))


@handles("catalogs_items_delete", error=catalog_error)
def delete_items(request: OperationRequest) -> Any:
    """
    Queue the deletion of items.
    """
    apply_changes(request.state, request.now)
    find_catalog(request)
    _check_unique(request.body["items"])
    return queue(request, "delete_items", [{"id": item["id"]} for item in request.body["items"]])


@handles("catalogs_item_get", error=catalog_error)
def get_item(request: OperationRequest) -> Any:
    """
    Return an item.
    """
    return {"items": [_find_item(request, 404)["values"]], "message": "success"}


@handles("catalogs_item_create", error=catalog_error)
def create_item(request: OperationRequest) -> Any:
    """
    Create an item at once.
    """
    catalog, item = _read_item(request)
    if request.state.catalog_items.get(item_key(catalog["name"], item["id"])) is not None:
        message = "An item with that id already exists"
        raise CatalogError(400, [reason("item-already-exists", message, item_id=item["id"])])
    save_item(request.state, catalog, item)
    touch(request.state, catalog, request.now)
    return {"message": "success"}


@handles("catalogs_item_replace", error=catalog_error)
def replace_item(request: OperationRequest) -> Any:
    """
    Store an item as given, at once.
    """
    catalog, item = _read_item(request)
    save_item(request.state, catalog, item)
    touch(request.state, catalog, request.now)
    return {"message": "success"}


@handles("catalogs_item_update", error=catalog_error)
def change_item(request: OperationRequest) -> Any:
    """
    Change an item at once.
    """
    catalog, item = _read_item(request, changes=True)
    _find_item(request, 400)
    update_item(request.state, catalog, item)
    touch(request.state, catalog, request.now)
    return {"message": "success"}


@handles("catalogs_item_delete", error=catalog_error)
def delete_item(request: OperationRequest) -> Any:
    """
    Delete an item at once.
    """
    request.state.catalog_items.remove(_find_item(request, 400)["name"])
    touch(request.state, find_catalog(request), request.now)
    return {"message": "success"}


def _find_item(request: OperationRequest, status: int) -> Record:
    apply_changes(request.state, request.now)
    item_id = request.path["item_id"]
    item = request.state.catalog_items.get(item_key(find_catalog(request)["name"], item_id))
    if item is None:
        raise item_not_found(item_id, status)
    return item


def _read_items(request: OperationRequest, *, changes: bool = False) -> list[Record]:
    """
    Return the items of the body, with converted values.
    """
    apply_changes(request.state, request.now)
    catalog, given = find_catalog(request), request.body["items"]
    _check_unique(given)
    return _convert(catalog, given, max, changes=changes)


def _read_item(request: OperationRequest, *, changes: bool = False) -> tuple[Record, Record]:
    """
    Return the catalog, and the only item of the body, with converted values.
    """
    apply_changes(request.state, request.now)
    catalog, (given,) = find_catalog(request), request.body["items"]
    if "id" in given:
        raise CatalogError(400, [reason("id-in-body", "The id of the item belongs into the path only")])
    (item,) = _convert(catalog, [{"id": request.path["item_id"], **given}], sum, changes=changes)
    return catalog, item


def _check_unique(items: list[Record]) -> None:
    if len({item["id"] for item in items}) < len(items):
        raise CatalogError(400, [reason("ids-not-unique", "The ids of items must be unique")])


def _convert(catalog: Record, items: list[Record], size: Callable[[list[int]], int], *, changes: bool) -> list[Record]:
    """
    Return items with values of the types of their fields.

    Args:
        catalog: The catalog.
        items: The items.
        size: What is limited about the lengths of the values of an item.
        changes: Whether the items contain changes, such as elements to add to an array.

    Raises:
        CatalogError: An item does not fit the catalog.
    """
    types = {field["name"]: field["type"] for field in catalog["fields"]}
    reasons: dict[str, Record] = {}
    converted: list[Record] = []
    for given in items:
        item: Record = {}
        for error_id, message in _problems(types, given, item, size, changes=changes):
            found = reasons.setdefault(error_id, reason(error_id, message))
            found["parameters"].append("id")
            found["parameter_values"].append(given["id"])
        converted.append(item)
    if reasons:
        raise CatalogError(400, reasons.values())
    return converted


def _problems(
    types: Record, given: Record, item: Record, size: Callable[[list[int]], int], *, changes: bool
) -> Iterator[tuple[str, str]]:
    """
    Copy the converted values of *given* to *item*, and yield ids and messages of what is wrong with them.
    """
    lengths = [0]
    for name, value in given.items():
        change = changes and types.get(name) == "array" and values.is_change(value)
        content = [item for items in value.values() for item in items] if change else value
        problem = next(((error_id, message) for error_id, message, has in _CHECKS if has(content)), None)
        if name not in types:
            yield "invalid-fields", "Some of the fields given do not exist in the catalog"
        elif problem is not None:
            yield problem
        else:
            lengths.append(values.length(content))
            try:
                item[name] = value if change else values.convert(types[name], value)
            except values.NotConvertible:
                yield "unable-to-coerce-value", "Some values cannot be converted to the types of their fields"
    if size(lengths) > MAX_LENGTH:
        yield "items-too-large", f"Items can have at most {MAX_LENGTH} characters"

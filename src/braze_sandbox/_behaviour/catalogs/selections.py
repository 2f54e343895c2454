"""Selections of catalog items."""

from __future__ import annotations

from typing import Any

from braze_sandbox._behaviour.registry import OperationRequest, handles
from braze_sandbox._state.store import Record

from .changes import apply_changes, item_key, queue
from .errors import CatalogError, catalog_error, find_catalog, reason
from .values import NotConvertible, convert

_EQUALITY = ("equals", "does not equal")
_OPERATORS: dict[str, tuple[str, ...]] = {
    "string": _EQUALITY,
    "number": (*_EQUALITY, "greater than", "less than"),
    "boolean": ("is",),
    "time": ("before", "after"),
    "array": ("includes value", "does not include value"),
    "geo": ("geo within", "geo outside"),
    "object": (),
}
"""The operators of filters by type of the field."""
_OPEN_TYPES = ("array", "geo")
"""The types of fields that are compared with values of another type."""


@handles("catalogs_selections_create", error=catalog_error)
def create_selection(request: OperationRequest) -> Any:
    """
    Queue a selection. Its name must be new in the catalog.
    """
    apply_changes(request.state, request.now)
    catalog, selection = find_catalog(request), request.body["selection"]
    _check(catalog, selection)
    if request.state.catalog_selections.get(item_key(catalog["name"], selection["name"])) is not None:
        message = "A selection with that name already exists"
        raise CatalogError(400, [reason("selection-name-already-exists", message, name=selection["name"])])
    return queue(request, "add_selection", selection)


@handles("catalogs_selection_delete", error=catalog_error)
def delete_selection(request: OperationRequest) -> Any:
    """
    Queue the deletion of a selection. An unknown one is rejected, although Braze does not document that.
    """
    apply_changes(request.state, request.now)
    catalog, name = find_catalog(request), request.path["selection_name"]
    if request.state.catalog_selections.get(item_key(catalog["name"], name)) is None:
        message = "Could not find selection"
        raise CatalogError(400, [reason("invalid-selection", message, selection_name=name)])
    return queue(request, "delete_selection", name)


def _check(catalog: Record, selection: Record) -> None:
    """
    Check that filters and sorting fit the fields of the catalog.

    Raises:
        CatalogError: They do not.
    """
    types = {field["name"]: field["type"] for field in catalog["fields"]}
    filters = selection.get("filters", [])
    for item in filters:
        if not _is_valid_filter(types.get(item["field"], "object"), item):
            message = "The filter does not fit the type of its field, or the catalog has no such field"
            raise CatalogError(400, [reason("selection-has-invalid-filter", message, field=item["field"])])
    arrays = {item["field"] for item in filters if types[item["field"]] == "array"}
    if len(arrays) > 1:
        message = "A selection can use at most one field of type array"
        raise CatalogError(400, [reason("selection-contains-too-many-arrays", message)])
    if ("sort_field" in selection) != ("sort_order" in selection):
        raise CatalogError(400, [reason("invalid-sorting", "Give sort_field and sort_order together")])
    if "sort_field" in selection and selection["sort_field"] not in types:
        message = "The catalog has no such field"
        raise CatalogError(400, [reason("invalid-sort-field", message, sort_field=selection["sort_field"])])


def _is_valid_filter(kind: str, item: Record) -> bool:
    if item["operator"] not in _OPERATORS[kind]:
        return False
    if kind in _OPEN_TYPES:
        return True
    try:
        return convert(kind, item["value"]) is not None
    except NotConvertible:
        return False

"""Catalogs as a whole."""

from __future__ import annotations

from typing import Any

from braze_sandbox._behaviour.pagination import pick
from braze_sandbox._behaviour.registry import OperationRequest, handles
from braze_sandbox._state.store import Record

from .changes import apply_changes
from .errors import CatalogError, catalog_error, find_catalog, reason
from .values import format_time


@handles("catalogs_list", error=catalog_error)
def list_catalogs(request: OperationRequest) -> Any:
    """
    List the catalogs with their fields.
    """
    apply_changes(request.state, request.now)
    return {"catalogs": [_details(request, catalog) for catalog in request.state.catalogs], "message": "success"}


@handles("catalogs_create", error=catalog_error)
def create_catalog(request: OperationRequest) -> Any:
    """
    Create a catalog. Its name must be new.
    """
    given = request.body["catalogs"][0]
    check_names(given["fields"])
    if given["fields"][0] != {"name": "id", "type": "string"}:
        raise CatalogError(400, [reason("id-not-first-column", "The first field must be id, with the type string")])
    if request.state.catalogs.get(given["name"]) is not None:
        message = "A catalog with that name already exists"
        raise CatalogError(400, [reason("catalog-name-already-exists", message, name=given["name"])])
    fields = [pick(field, ("name", "type")) for field in given["fields"]]
    catalog = {**pick(given, ("name", "description")), "fields": fields, "updated_at": format_time(request.now)}
    request.state.catalogs.save(catalog)
    return {"catalogs": [_details(request, catalog)], "message": "success"}


@handles("catalogs_delete", error=catalog_error)
def delete_catalog(request: OperationRequest) -> Any:
    """
    Delete a catalog with its items and selections, and the writes that are queued for it.
    """
    state, name = request.state, find_catalog(request)["name"]
    for collection in (state.catalog_items, state.catalog_selections, state.catalog_changes):
        for record in collection.find(name):
            collection.remove(record[collection.key])
    state.catalogs.remove(name)
    return {"message": "success"}


def check_names(fields: list[Record]) -> None:
    """
    Check that each name of a field is given once.

    Raises:
        CatalogError: A name is given more than once.
    """
    if len({field["name"] for field in fields}) < len(fields):
        raise CatalogError(400, [reason("field-names-not-unique", "The names of fields must be unique")])


def _details(request: OperationRequest, catalog: Record) -> Record:
    return {**catalog, "num_items": len(request.state.catalog_items.find(catalog["name"]))}

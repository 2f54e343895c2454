"""Fields of catalogs."""

from __future__ import annotations

from typing import Any

from braze_sandbox._behaviour.pagination import pick
from braze_sandbox._behaviour.registry import OperationRequest, handles

from .changes import MAX_FIELDS, apply_changes, queue, selection_fields
from .errors import CatalogError, catalog_error, find_catalog, reason
from .management import check_names


@handles("catalogs_fields_create", error=catalog_error)
def add_fields(request: OperationRequest) -> Any:
    """
    Queue new fields.
    """
    apply_changes(request.state, request.now)
    catalog = find_catalog(request)
    fields = [pick(field, ("name", "type")) for field in request.body["fields"]]
    check_names(fields)
    names = {field["name"] for field in (*catalog["fields"], *fields)}
    for queued in request.state.catalog_changes.find(catalog["name"]):
        if queued["change"] == "add_fields":
            names |= {field["name"] for field in queued["content"]}
    if len(names) > MAX_FIELDS:
        message = f"A catalog can have at most {MAX_FIELDS} fields"
        raise CatalogError(400, [reason("catalog-exceeds-fields-limit", message)])
    return queue(request, "add_fields", fields)


@handles("catalogs_field_delete", error=catalog_error)
def delete_field(request: OperationRequest) -> Any:
    """
    Queue the removal of a field. An unknown one is rejected, although Braze does not document that.
    """
    apply_changes(request.state, request.now)
    catalog, name = find_catalog(request), request.path["field_name"]
    if name == "id" or name not in {field["name"] for field in catalog["fields"]}:
        message = "The field does not exist, or cannot be removed"
        raise CatalogError(400, [reason("invalid-field-name", message, field_name=name)])
    selections = request.state.catalog_selections.find(catalog["name"])
    if any(name in selection_fields(item["selection"]) for item in selections):
        message = "The field is used by a selection"
        raise CatalogError(400, [reason("field-referenced-by-selection", message, field_name=name)])
    return queue(request, "delete_field", name)

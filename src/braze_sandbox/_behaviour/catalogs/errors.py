"""Error responses about catalogs: objects that name what was wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from braze_sandbox._behaviour.registry import OperationRequest
from braze_sandbox._description.validation import Violation
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

_ANY = ""
"""Stands for all keywords that have no entry of their own."""
_FIELD_NAME = {"maxLength": "field-names-too-large", _ANY: "invalid-field-names"}
_ITEM_ID = {"maxLength": "ids-too-large", _ANY: "invalid-ids"}
_IDS: dict[str, dict[str, str]] = {
    "catalogs": {"maxItems": "too-many-catalog-atoms", _ANY: "catalog-array-invalid"},
    "catalogs[].name": {"maxLength": "catalog-name-too-large", _ANY: "invalid-catalog-name"},
    "catalogs[].description": {"maxLength": "description-too-long", _ANY: "catalog-array-invalid"},
    "catalogs[].fields": {"maxItems": "too-many-fields", _ANY: "invalid-fields"},
    "catalogs[].fields[].name": _FIELD_NAME,
    "catalogs[].fields[].type": {_ANY: "invalid-field-types"},
    "fields": {"maxItems": "request-includes-too-many-fields", _ANY: "invalid-fields"},
    "fields[].name": _FIELD_NAME,
    "fields[].type": {_ANY: "invalid-field-types"},
    "items": {"maxItems": "request-includes-too-many-items", _ANY: "item-array-invalid"},
    "items[].id": {"required": "items-missing-ids", "type": "ids-not-strings", **_ITEM_ID},
    "item_id": _ITEM_ID,
    "selection": {_ANY: "invalid-selection"},
    "selection.filters": {"maxItems": "too-many-filters", _ANY: "selection-has-invalid-filter"},
    "selection.results_limit": {_ANY: "selection-invalid-results-limit"},
    "selection.sort_field": {_ANY: "invalid-sort-field"},
    "selection.sort_order": {_ANY: "invalid-sort-order"},
}
"""
The ids of errors by the place of the violated rule and its keyword. A place without an entry has those of the place
around it.
"""


class CatalogError(HTTPError):
    """
    Rejects a request for one or more reasons, each an object with an id.
    """

    def __init__(self, status: int, reasons: Iterable[Record]) -> None:
        super().__init__(status, "Invalid Request", list(reasons))


def reason(error_id: str, message: str, **parameters: Any) -> Record:
    """
    Return one reason of an error, with the parameters or properties that it is about.
    """
    return {
        "id": error_id,
        "message": message,
        "parameters": list(parameters),
        "parameter_values": list(parameters.values()),
    }


def catalog_not_found(name: str) -> CatalogError:
    """
    Return the error for an unknown catalog.
    """
    return CatalogError(404, [reason("catalog-not-found", "Could not find catalog", catalog_name=name)])


def item_not_found(item_id: str, status: int) -> CatalogError:
    """
    Return the error for an unknown item.
    """
    return CatalogError(status, [reason("item-not-found", "Could not find item", item_id=item_id)])


def find_catalog(request: OperationRequest) -> Record:
    """
    Return the catalog in the path.

    Raises:
        CatalogError: There is no such catalog.
    """
    name = request.path["catalog_name"]
    catalog = request.state.catalogs.get(name)
    if catalog is None:
        raise catalog_not_found(name)
    return catalog


def catalog_error(request: OperationRequest, violations: Sequence[Violation]) -> CatalogError:
    """
    Return the error for violations of the description, with one reason for each id.
    """
    if any(violation.path == ("catalog_name",) for violation in violations):
        return catalog_not_found(request.path["catalog_name"])
    reasons: dict[str, Record] = {}
    counts: dict[str, int] = {}
    for violation in violations:
        error_id = _id_of(request, violation)
        counts[error_id] = counts.get(error_id, 0) + 1
        found = reasons.setdefault(error_id, reason(error_id, violation.message))
        value = _value_at(request, violation)
        if violation.path and isinstance(value, (str, int, float)):
            found["parameters"].append(next(step for step in reversed(violation.path) if isinstance(step, str)))
            found["parameter_values"].append(value)
    if "items-missing-ids" in reasons:
        message = f"There are {counts['items-missing-ids']} item(s) that do not have ids"
        reasons["items-missing-ids"] = reason("items-missing-ids", message)
    return CatalogError(400, reasons.values())


def _id_of(request: OperationRequest, violation: Violation) -> str:
    steps = [*violation.path, *([violation.missing] if violation.missing else [])]
    if not steps and request.operation.request is not None:
        # The body is not an object, so it lacks everything.
        steps = request.operation.request.schema["required"][:1]
    while steps:
        place = "".join("[]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
        if place in _IDS:
            ids = _IDS[place]
            return ids.get(violation.keyword, ids.get(_ANY, ""))
        steps.pop()
    return "arbitrary-error"


def _value_at(request: OperationRequest, violation: Violation) -> Any:
    if violation.missing:
        return None
    value: Any = request.body if violation.location == "body" else {**request.path, **request.query}
    for step in violation.path:
        value = cast("Any", value)[step]
    return value

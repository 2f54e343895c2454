"""Data Objects and their types, which only the dashboard can create."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote

from braze_sandbox._description.validation import Validator
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

from .pagination import pick
from .registry import OperationRequest, handles

_FIELDS = ("type_name", "external_id", "attributes")


class DataObjectError(HTTPError):
    """
    An error in the form that operations on Data Objects use for 404, 409 and 422.
    """

    def __init__(self, status: int, error_id: str, message: str) -> None:
        super().__init__(status, message)
        self.body = {"errors": [{"id": error_id, "message": message}]}


def record_name(*parts: str) -> str:
    """
    Return the unique name of a record that several strings identify, such as ``vehicle/vehicle-3107``.
    """
    return "/".join(quote(part, safe="") for part in parts)


def find_type(request: OperationRequest, type_name: str) -> Record:
    """
    Return a type. In a lenient sandbox, an unknown one is taken for one of your own, which has any fields.
    """
    known = request.state.data_object_types.get(type_name)
    if known is None and request.strict:
        raise DataObjectError(404, "data-object-type-not-found", "There is no such type of Data Objects")
    return known or {"type_name": type_name}


def find_object(request: OperationRequest, type_name: str, external_id: str) -> Record:
    """
    Return a Data Object.
    """
    find_type(request, type_name)
    found = request.state.data_objects.get(record_name(type_name, external_id))
    if found is None:
        raise DataObjectError(404, "data-object-not-found", "There is no such Data Object")
    return found


def check_attributes(schema: Mapping[str, Any] | None, attributes: Mapping[str, Any]) -> None:
    """
    Check attributes against the schema of their type, if it has one. It allows no fields but its own.
    """
    if schema is None:
        return
    validator = Validator({"properties": {"attributes": {"additionalProperties": False, **schema}}}, {})
    messages = [violation.message for violation in validator.violations("body", {"attributes": attributes})]
    if messages:
        raise HTTPError(400, messages[0], messages)


def check_limit(owner: Mapping[str, Any], name: str, count: int, error_id: str) -> None:
    """
    Check the number of existing records before one is added.

    The limits are those of your contract, so there are none until a seed sets them, as ``limits`` of a type.
    """
    if count >= owner.get("limits", {}).get(name, count + 1):
        raise DataObjectError(422, error_id, "The limit of your contract has been reached")


def page(request: OperationRequest, items: Iterable[Any]) -> Record:
    """
    Return the page of *items* that the query asks for, and where the list goes on.

    A limit or an offset outside of its range is replaced by the nearest one in the range.
    """
    everything = list(items)
    policy = request.operation.extension("pagination")
    limit = min(max(request.query.get(policy["limit"], policy["size"]), 1), policy["max_size"])
    offset = max(request.query.get(policy["offset"], 0), 0)
    end = offset + limit
    return {
        policy["items"]: everything[offset:end],
        "total_count": len(everything),
        "has_more": end < len(everything),
        "next_offset": end if end < len(everything) else None,
        "offset": offset,
        "limit": limit,
    }


def show(data_object: Record) -> Record:
    """
    Return a Data Object as responses show it.
    """
    return pick(data_object, _FIELDS)


@handles("data_objects_types_list")
def list_types(request: OperationRequest) -> Any:
    """
    List types, or those whose name begins with a text.
    """
    prefix = request.query.get("search_term", "").lower()
    types = [item for item in request.state.data_object_types if item["type_name"].lower().startswith(prefix)]
    return page(request, [{"metadata": {}, **pick(item, ("type_name", "metadata"))} for item in types])


@handles("data_objects_type_get")
def show_type(request: OperationRequest) -> Any:
    """
    Return a type with its schema.
    """
    found = find_type(request, request.path["type_name"])
    without_schema: Record = {"metadata": {}, "schema_def": {"type": "object", "properties": {}}}
    return {"data_object_type": {**without_schema, **pick(found, ("type_name", "metadata", "schema_def"))}}


@handles("data_objects_type_object_relationship_types")
def list_object_relationship_types(request: OperationRequest) -> Any:
    """
    List the kinds of relationships that start at a type, or those that lead to it.
    """
    name = find_type(request, request.path["type_name"])["type_name"]
    source = request.query.get("anchor", "source") == "source"
    own, related = ("from_type_name", "to_type_name") if source else ("to_type_name", "from_type_name")
    shown = ("from_type_name", "to_type_name", "rel_kind", "display_name")
    found = [item for item in object_relationship_types(request) if item[own] == name]
    return page(request, [{**pick(item, shown), "related_type_name": item[related]} for item in found])


def object_relationship_types(request: OperationRequest) -> list[Record]:
    """
    Return all kinds of relationships between Data Objects. A kind is stored with the type at which it starts.
    """
    return [
        {"display_name": item["rel_kind"], **item, "from_type_name": source["type_name"]}
        for source in request.state.data_object_types
        for item in cast("list[Record]", source.get("object_relationship_types", ()))
    ]


@handles("data_objects_type_user_relationship_types")
def list_user_relationship_types(request: OperationRequest) -> Any:
    """
    List the kinds of relationships that Data Objects of a type can have to users.
    """
    kinds: list[Record] = find_type(request, request.path["type_name"]).get("user_relationship_types", [])
    return page(
        request, [{"display_name": kind["rel_kind"], **pick(kind, ("rel_kind", "display_name"))} for kind in kinds]
    )


@handles("data_objects_objects_list")
def list_objects(request: OperationRequest) -> Any:
    """
    List the Data Objects of a type, or those whose identifier contains a text.
    """
    name = find_type(request, request.path["type_name"])["type_name"]
    text = request.query.get("search_term", "")
    return page(request, [show(item) for item in request.state.data_objects.find(name) if text in item["external_id"]])


@handles("data_objects_object_get")
def show_object(request: OperationRequest) -> Any:
    """
    Return a Data Object.
    """
    return {"data_object": show(find_object(request, **request.path))}


@handles("data_objects_objects_create")
def create_object(request: OperationRequest) -> Any:
    """
    Create a Data Object. Its identifier must be new.
    """
    name, external_id = request.path["type_name"], request.body["external_id"]
    find_type(request, name)
    if request.state.data_objects.get(record_name(name, external_id)):
        raise DataObjectError(409, "duplicate-data-object", "There already is a Data Object with this external_id")
    return _save(request, name, external_id, {}, request.body["attributes"])


@handles("data_objects_object_replace")
def replace_object(request: OperationRequest) -> Any:
    """
    Create a Data Object, or replace all of its attributes.
    """
    name, external_id = request.path["type_name"], request.path["external_id"]
    find_type(request, name)
    stored = request.state.data_objects.get(record_name(name, external_id))
    return _save(request, name, external_id, stored or {}, request.body["attributes"])


@handles("data_objects_object_update")
def update_object(request: OperationRequest) -> Any:
    """
    Change attributes of a Data Object, and keep the others.
    """
    stored = find_object(request, **request.path)
    attributes = {**stored["attributes"], **request.body["attributes"]}
    return _save(request, stored["type_name"], stored["external_id"], stored, attributes)


@handles("data_objects_object_delete")
def delete_object(request: OperationRequest) -> Any:
    """
    Delete a Data Object with its relationships.
    """
    state, name = request.state, find_object(request, **request.path)["name"]
    for relationships in (state.data_object_relationships, state.data_object_users):
        for relationship in relationships.find(name):
            relationships.remove(relationship["name"])
    state.data_objects.remove(name)
    return {"deleted": True}


def _save(request: OperationRequest, type_name: str, external_id: str, stored: Record, attributes: Record) -> Any:
    data_objects, data_type = request.state.data_objects, find_type(request, type_name)
    check_attributes(data_type.get("schema_def"), attributes)
    if not stored:
        count = len(data_objects.find(type_name))
        check_limit(data_type, "data_objects", count, "data-object-record-limit-exceeded")
    source = attributes.get(data_type.get("metadata", {}).get("display_name_source", ""))
    given = request.body.get("display_name", stored.get("display_name", external_id))
    data_object = {
        "name": record_name(type_name, external_id),
        "type_name": type_name,
        "external_id": external_id,
        "display_name": given if source is None else str(source),
        "attributes": attributes,
    }
    data_objects.save(data_object)
    return {"data_object": show(data_object)}

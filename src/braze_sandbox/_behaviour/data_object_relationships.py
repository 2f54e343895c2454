"""Relationships of Data Objects to each other and to users."""

from __future__ import annotations

from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Collection, Record

from .data_objects import (
    DataObjectError,
    check_attributes,
    check_limit,
    find_object,
    find_type,
    object_relationship_types,
    page,
    record_name,
    show,
)
from .pagination import pick
from .registry import OperationRequest, handles


@handles("data_objects_object_relationships_list")
def list_object_relationships(request: OperationRequest) -> Any:
    """
    List the relationships that start at a Data Object, or those that lead to it.
    """
    name = find_object(request, **request.path)["name"]
    anchor = request.query.get("anchor", "source")
    found = [item for item in request.state.data_object_relationships.find(name) if item[anchor] == name]
    return page(request, [_show_object_relationship(request, item, anchor) for item in _of_kind(request, found)])


@handles("data_objects_object_relationships_create")
def create_object_relationship(request: OperationRequest) -> Any:
    """
    Link two Data Objects that exist. The relationship must be new.
    """
    own = find_object(request, **request.path)
    related = find_object(request, request.body["related_type_name"], request.body["related_external_id"])
    relationship, schema = _object_relationship(request, own["name"], related["name"])
    if request.state.data_object_relationships.get(relationship["name"]):
        raise DataObjectError(409, "duplicate-object-relationship", "This relationship already exists")
    return _save_object_relationship(request, relationship, schema)


@handles("data_objects_object_relationships_replace")
def replace_object_relationship(request: OperationRequest) -> Any:
    """
    Link two Data Objects that exist, or replace all attributes of their relationship.
    """
    names = _object_names(request)
    if not all(map(request.state.data_objects.get, names)):
        raise _relationship_not_found()
    return _save_object_relationship(request, *_object_relationship(request, *names))


@handles("data_objects_object_relationships_update")
def update_object_relationship(request: OperationRequest) -> Any:
    """
    Change attributes of a relationship between Data Objects, and keep the others.
    """
    relationship, schema = _object_relationship(request, *_object_names(request))
    merged = _merge(request.state.data_object_relationships, relationship)
    return _save_object_relationship(request, merged, schema)


@handles("data_objects_object_relationships_delete")
def delete_object_relationship(request: OperationRequest) -> Any:
    """
    Delete a relationship between Data Objects.
    """
    relationship, _ = _object_relationship(request, *_object_names(request))
    return _delete(request.state.data_object_relationships, relationship)


def _object_names(request: OperationRequest) -> tuple[str, str]:
    """
    Return the names of the Data Objects in the path and in the body, which need not exist.
    """
    own, body = request.path, request.body
    return (
        record_name(own["type_name"], own["external_id"]),
        record_name(body["related_type_name"], body["related_external_id"]),
    )


def _object_relationship(request: OperationRequest, own: str, related: str) -> tuple[Record, Record | None]:
    """
    Return the relationship that a request describes, with the given attributes, and the schema for them.
    """
    body = request.body
    types, names = (request.path["type_name"], body["related_type_name"]), (own, related)
    if body.get("anchor") == "target":
        types, names = types[::-1], names[::-1]
    kinds = [item for item in object_relationship_types(request) if item["rel_kind"] == body["rel_kind"]]
    fitting = [item for item in kinds if (item["from_type_name"], item["to_type_name"]) == types]
    # In a lenient sandbox, your own types can have relationships that were not seeded.
    are_known = bool(kinds) and all(map(request.state.data_object_types.get, types))
    if not fitting and (request.strict or are_known):
        raise HTTPError(400, "body rel_kind: there is no such relationship between these types")
    relationship = {
        "name": record_name(body["rel_kind"], *names),
        "rel_kind": body["rel_kind"],
        "source": names[0],
        "target": names[1],
        "attributes": body.get("attributes", {}),
    }
    return relationship, fitting[0].get("schema_def") if fitting else None


def _save_object_relationship(request: OperationRequest, relationship: Record, schema: Record | None) -> Any:
    collection = request.state.data_object_relationships
    check_attributes(schema, relationship["attributes"])
    if collection.get(relationship["name"]) is None:
        own, _ = _object_names(request)
        limited, count = find_type(request, request.path["type_name"]), len(collection.find(own))
        check_limit(limited, "object_relationships", count, "data-object-relationship-limit-exceeded")
    collection.save(relationship)
    anchor = request.body.get("anchor", "source")
    return {"object_relationship": _show_object_relationship(request, relationship, anchor)}


def _show_object_relationship(request: OperationRequest, relationship: Record, anchor: str) -> Record:
    """
    Return a relationship as seen from one of its Data Objects, with the other one.
    """
    related, label = ("target", "to_data_object") if anchor == "source" else ("source", "from_data_object")
    other = request.state.data_objects.get(relationship[related])
    return {**pick(relationship, ("rel_kind", "attributes")), **({label: show(other)} if other else {})}


@handles("data_objects_object_user_relationships")
def list_user_relationships(request: OperationRequest) -> Any:
    """
    List the users who are linked to a Data Object.
    """
    name = find_object(request, **request.path)["name"]
    found = request.state.data_object_users.find(name)
    return page(request, [_show_user_relationship(item) for item in _of_kind(request, found)])


@handles("data_objects_object_users_create")
def create_user_relationship(request: OperationRequest) -> Any:
    """
    Link a user to a Data Object that exists. The relationship must be new.
    """
    find_object(request, **request.path)
    relationship, schema = _user_relationship(request)
    request.require_known("users", request.body["braze_id"], "body braze_id: there is no such user")
    if request.state.data_object_users.get(relationship["name"]):
        raise DataObjectError(409, "duplicate-user-relationship", "This relationship already exists")
    return _save_user_relationship(request, relationship, schema)


@handles("data_objects_object_users_replace")
def replace_user_relationship(request: OperationRequest) -> Any:
    """
    Link a user to a Data Object that exists, or replace all attributes of their relationship.
    """
    relationship, schema = _user_relationship(request)
    user = request.state.users.get(request.body["braze_id"])
    if request.state.data_objects.get(relationship["data_object"]) is None or (user is None and request.strict):
        raise _relationship_not_found()
    return _save_user_relationship(request, relationship, schema)


@handles("data_objects_object_users_update")
def update_user_relationship(request: OperationRequest) -> Any:
    """
    Change attributes of a relationship to a user, and keep the others.
    """
    relationship, schema = _user_relationship(request)
    return _save_user_relationship(request, _merge(request.state.data_object_users, relationship), schema)


@handles("data_objects_object_users_delete")
def delete_user_relationship(request: OperationRequest) -> Any:
    """
    Delete a relationship to a user.
    """
    relationship, _ = _user_relationship(request)
    return _delete(request.state.data_object_users, relationship)


def _user_relationship(request: OperationRequest) -> tuple[Record, Record | None]:
    """
    Return the relationship that a request describes, with the given attributes, and the schema for them.
    """
    own, body = request.path, request.body
    data_type = request.state.data_object_types.get(own["type_name"]) or {}
    kinds: list[Record] = data_type.get("user_relationship_types", [])
    fitting = [kind for kind in kinds if kind["rel_kind"] == body["rel_kind"]]
    if not fitting and request.strict:
        raise HTTPError(400, "body rel_kind: the type has no such relationship to users")
    data_object = record_name(own["type_name"], own["external_id"])
    relationship = {
        "name": record_name(body["rel_kind"], data_object, body["braze_id"]),
        "rel_kind": body["rel_kind"],
        "data_object": data_object,
        "type_name": own["type_name"],
        "external_id": own["external_id"],
        "braze_id": body["braze_id"],
        "attributes": body.get("attributes", {}),
    }
    return relationship, fitting[0].get("schema_def") if fitting else None


def _save_user_relationship(request: OperationRequest, relationship: Record, schema: Record | None) -> Any:
    collection = request.state.data_object_users
    check_attributes(schema, relationship["attributes"])
    if collection.get(relationship["name"]) is None:
        limited = find_type(request, request.path["type_name"])
        users = len(collection.find(relationship["data_object"]))
        check_limit(limited, "users", users, "users-per-data-object-limit-exceeded")
        data_objects = len(collection.find(f"user:{relationship['braze_id']}"))
        check_limit(limited, "data_objects_per_user", data_objects, "data-objects-per-user-limit-exceeded")
    collection.save(relationship)
    return {"user_relationship": _show_user_relationship(relationship)}


def _show_user_relationship(relationship: Record) -> Record:
    shown = pick(relationship, ("type_name", "external_id", "rel_kind", "attributes"))
    return {**shown, "user": {"braze_id": relationship["braze_id"]}}


def _of_kind(request: OperationRequest, relationships: list[Record]) -> list[Record]:
    """
    Return the relationships of the kind that the query asks for, or all.
    """
    kind = request.query.get("rel_kind")
    return [item for item in relationships if kind in (None, item["rel_kind"])]


def _find(collection: Collection, relationship: Record) -> Record:
    stored = collection.get(relationship["name"])
    if stored is None:
        raise _relationship_not_found()
    return stored


def _merge(collection: Collection, relationship: Record) -> Record:
    """
    Return the stored relationship with its own attributes and the given ones.
    """
    stored = _find(collection, relationship)
    return {**stored, "attributes": {**stored["attributes"], **relationship["attributes"]}}


def _delete(collection: Collection, relationship: Record) -> Any:
    collection.remove(_find(collection, relationship)["name"])
    return {"deleted": True}


def _relationship_not_found() -> DataObjectError:
    return DataObjectError(404, "data-object-relationship-not-found", "There is no such relationship")

"""What a new sandbox holds of Data Objects, preference centers and dashboard users: the examples of the description."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ._behaviour.data_objects import record_name
from ._behaviour.scim import add_workspace
from ._state.state import State
from ._state.store import Record

Responses = Callable[[str], list[Any]]
"""Returns the examples of the successful response of an operation."""

_SIDES = (("to_data_object", "source", "target"), ("from_data_object", "target", "source"))
"""Where a relationship shows the other Data Object, and on which sides this one and the other one stand."""


def seed_data_objects(responses: Responses, state: State) -> None:
    """
    Store the types of Data Objects in the examples, the Data Objects, and their relationships.
    """
    for data_type in _types(responses):
        known = state.data_object_types.get(data_type["type_name"]) or {}
        state.data_object_types.save({**known, **data_type})
    own = next((example["data_object"] for example in responses("data_objects_object_get")), None)
    if own is None:
        return
    listed = list(_items(responses, "data_objects_object_relationships_list"))
    created = [item["object_relationship"] for item in responses("data_objects_object_relationships_create")]
    related = [item[label] for item in [*listed, *created] for label, _, _ in _SIDES if label in item]
    for item in [own, *_items(responses, "data_objects_objects_list"), *related]:
        name = record_name(item["type_name"], item["external_id"])
        state.data_objects.save({"name": name, "display_name": item["external_id"], **item})
    own_name = record_name(own["type_name"], own["external_id"])
    for item in listed:
        for label, own_side, other_side in _SIDES:
            if label in item:
                other_name = record_name(item[label]["type_name"], item[label]["external_id"])
                sides = {own_side: own_name, other_side: other_name}
                name = record_name(item["rel_kind"], sides["source"], sides["target"])
                kept = {key: item[key] for key in ("rel_kind", "attributes")}
                state.data_object_relationships.save({"name": name, **kept, **sides})
    for item in _items(responses, "data_objects_object_user_relationships"):
        data_object, braze_id = record_name(item["type_name"], item["external_id"]), item["user"]["braze_id"]
        name = record_name(item["rel_kind"], data_object, braze_id)
        kept = {key: value for key, value in item.items() if key != "user"}
        state.data_object_users.save({"name": name, "data_object": data_object, "braze_id": braze_id, **kept})


def _types(responses: Responses) -> Iterator[Record]:
    """
    Yield the types in the examples, and those that take part in relationships, with what is known about each.
    """
    yield from _items(responses, "data_objects_types_list")
    kinds: dict[str, list[Record]] = {}
    for kind in _items(responses, "data_objects_type_object_relationship_types"):
        kinds.setdefault(kind["to_type_name"], [])
        kept = {key: kind[key] for key in ("to_type_name", "rel_kind", "display_name")}
        kinds.setdefault(kind["from_type_name"], []).append(kept)
    for name, starting in kinds.items():
        yield {"type_name": name, "object_relationship_types": starting}
    for example in responses("data_objects_type_get"):
        users = list(_items(responses, "data_objects_type_user_relationship_types"))
        yield {**example["data_object_type"], "user_relationship_types": users}


def _items(responses: Responses, operation: str) -> Iterator[Record]:
    for example in responses(operation):
        yield from example["items"]


def seed_preference_centers(responses: Responses, state: State) -> None:
    """
    Store the preference centers in the examples.
    """
    for example in responses("preference_center_get"):
        state.preference_centers.save(example)


def seed_dashboard_users(responses: Responses, state: State) -> None:
    """
    Store the dashboard users in the examples, and the roles, workspaces, teams and permission sets that they have.
    """
    for example in responses("scim_user_get"):
        state.dashboard_users.save({name: value for name, value in example.items() if name != "schemas"})
        permissions = example["permissions"]
        for role in permissions["roles"]:
            state.dashboard_roles.save(role)
        for workspace in [
            *permissions["appGroup"],
            *(group for role in permissions["roles"] for group in role["appGroup"]),
        ]:
            add_workspace(state, workspace)

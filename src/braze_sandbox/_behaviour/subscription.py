"""Subscription groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

from . import contact_states
from .contact_states import CONTACTS
from .pagination import paginate
from .registry import OperationRequest, handles
from .values import E164, as_list

UNKNOWN_GROUP = "Invalid subscription group id"


@handles("subscription_status_set")
def set_status(request: OperationRequest) -> Any:
    """
    Set the state of users in a group, including future users with a given email address or phone number.
    """
    _require_group(request, request.body)
    _change_group(request, request.body, ("external_id", "email", "phone"))
    return {"message": "success"}


@handles("subscription_status_set_v2")
def set_statuses(request: OperationRequest) -> Any:
    """
    Set the states of users in several groups. If one entry is invalid, nothing is changed.
    """
    changes = request.body["subscription_groups"]
    if {"emails", "phones"} <= {name for change in changes for name in change}:
        raise HTTPError(400, "body subscription_groups: emails and phones cannot be combined")
    # The schema of a string or a list has no length; it is that of the list of ids.
    most = request.properties("SubscriptionGroupChange")["external_ids"]["maxItems"]
    for index, change in enumerate(changes):
        _require_group(request, change)
        for name in ("emails", "phones"):
            if not 1 <= len(as_list(change.get(name, [""]))) <= most:
                raise HTTPError(400, f"body subscription_groups[{index}].{name}: must have 1 to {most} items")
        if not all(map(E164.fullmatch, as_list(change.get("phones", [])))):
            raise HTTPError(400, f"body subscription_groups[{index}].phones: must be in E.164 format")
    for change in changes:
        _change_group(request, change, ("external_ids", "emails", "phones"))
    return {"message": "success"}


def _require_group(request: OperationRequest, change: Mapping[str, Any]) -> None:
    request.require_known("subscription_groups", change["subscription_group_id"], UNKNOWN_GROUP)


def _change_group(request: OperationRequest, change: Mapping[str, Any], names: tuple[str, str, str]) -> None:
    """
    Set the state of users in a group.

    Args:
        request: The request.
        change: The group, the state and the users.
        names: The properties for external ids, email addresses and phone numbers.
    """
    state = request.state
    group, status = change["subscription_group_id"], str(change["subscription_state"]).capitalize()
    for external_id in as_list(change.get(names[0], [])):
        user = state.users.first(f"external_id:{external_id}")
        if user is None:
            continue
        user.setdefault("subscription_groups", {})[group] = status
        state.save_user(user)
        contact_states.share_groups(state, user, request.now)
    for name, property_name in zip(CONTACTS, names[1:], strict=True):
        for value in as_list(change.get(property_name, [])):
            contact_states.set_group(state, group, status, (name, value), request.now)


@handles("subscription_status_get")
def get_status(request: OperationRequest) -> Any:
    """
    Return the states of users in one group, by the given identifiers.
    """
    state, query = request.state, request.query
    group = query["subscription_group_id"]
    request.require_known("subscription_groups", group, UNKNOWN_GROUP)
    name = next(name for name in ("external_id", "email", "phone") if f"{name}[]" in query)
    if name == "email" and "phone[]" in query:
        raise HTTPError(400, "query: give at most 1 of email[], phone[] without external_id[]")
    status: dict[str, str] = {}
    for value in query[f"{name}[]"]:
        key = f"{name}:{value if name == 'external_id' else value.lower()}"
        user = state.users.first(key)
        found = user.get("subscription_groups", {}).get(group) if user else None
        if user is None and name != "external_id":
            found = contact_states.group_state(state, name, value, group)
        status[value] = found or "Unknown"
    return {"status": status, "message": "success"}


@handles("subscription_user_status")
def list_groups(request: OperationRequest) -> Any:
    """
    List users with the groups in which they have a state.
    """
    found: dict[str, Record] = {}
    for name in ("external_id", "email", "phone"):
        for value in request.query.get(f"{name}[]", ()):
            for user in request.state.users.find(f"{name}:{value.lower() if name == 'email' else value}"):
                found[user["braze_id"]] = user
    users = [_membership(request, user) for user in found.values()]
    return {"users": paginate(request, users), "total_count": len(users), "message": "success"}


def _membership(request: OperationRequest, user: Record) -> Record:
    groups: list[Record] = []
    for group, status in user.get("subscription_groups", {}).items():
        known = request.state.subscription_groups.get(group)
        if known is None:
            request.mark_invented("details")
        groups.append({"id": group, "name": group, "channel": "email", **(known or {}), "status": status})
    names: Record = {name: user[name] for name in ("email", "phone", "external_id") if name in user}
    return {**names, "subscription_groups": groups}

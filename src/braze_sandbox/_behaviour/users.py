"""Aliases, external ids, deletion and export of users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from braze_sandbox._state.state import alias_lookup_name
from braze_sandbox._state.store import Record

from . import profiles
from .contact_states import CONTACTS, set_contact
from .registry import OperationRequest, handles


@handles("users_alias_new")
def new_aliases(request: OperationRequest) -> Any:
    """
    Add aliases to users. An alias that is in use, or whose label the user already has, is ignored.
    """
    for item in request.body["user_aliases"]:
        alias = {"alias_name": item["alias_name"], "alias_label": item["alias_label"]}
        if request.state.users.find(alias_lookup_name(alias)):
            continue
        if "external_id" in item:
            user = profiles.find(request.state, {"external_id": item["external_id"]})
            if user is None or alias["alias_label"] in _labels(user):
                continue
        else:
            user = profiles.new_user(request.state, request.now)
        user.setdefault("user_aliases", []).append(alias)
        request.state.save_user(user)
    return {"aliases_processed": len(request.body["user_aliases"]), "message": "success"}


@handles("users_alias_update")
def update_aliases(request: OperationRequest) -> Any:
    """
    Rename aliases. An unknown alias is ignored, and so is a new name that is in use.
    """
    for item in request.body["alias_updates"]:
        label = item["alias_label"]
        old, new = ({"alias_name": item[name], "alias_label": label} for name in ("old_alias_name", "new_alias_name"))
        user = request.state.users.first(alias_lookup_name(old))
        if user is not None and not request.state.users.find(alias_lookup_name(new)):
            user["user_aliases"] = [new if alias == old else alias for alias in user["user_aliases"]]
            request.state.save_user(user)
    return {"message": "success"}


@handles("users_identify")
def identify(request: OperationRequest) -> Any:
    """
    Set the external id of anonymous users, or merge them into the user that has it.
    """
    state = request.state
    processed = 0
    for item in request.body.get("aliases_to_identify", ()):
        processed += 1
        user = state.users.first(alias_lookup_name(item["user_alias"]))
        _identify(request, user, item["external_id"], item["user_alias"])
    for name in ("emails_to_identify", "phone_numbers_to_identify"):
        for item in request.body.get(name, ()):
            processed += 1
            user = profiles.prioritize(profiles.find_by_contact(state, item), item["prioritization"])
            _identify(request, user, item["external_id"])
    return {"aliases_processed": processed, "message": "success"}


def _identify(
    request: OperationRequest, user: Record | None, external_id: str, alias: Mapping[str, Any] | None = None
) -> None:
    state = request.state
    if user is None or "external_id" in user:
        return
    target = state.users.first(f"external_id:{external_id}")
    if target is None:
        user["external_id"] = external_id
        state.save_user(user)
    elif alias is None or alias["alias_label"] not in _labels(target):
        merge_into(request, target, user)


def merge_into(request: OperationRequest, target: Record, source: Record) -> None:
    """
    Merge a user into another, and remove the first. The email address and phone number bring their states.
    """
    state = request.state
    state.users.remove(source["braze_id"])
    profiles.merge(target, source)
    for name in CONTACTS:
        value = target.get(name, source.get(name))
        if value is not None:
            set_contact(state, target, name, value, request.now)
    state.save_user(target)


@handles("users_delete")
def delete(request: OperationRequest) -> Any:
    """
    Delete users.
    """
    state, body = request.state, request.body
    found = [profiles.find(state, {"external_id": name}) for name in body.get("external_ids", ())]
    found += [profiles.find(state, {"user_alias": alias}) for alias in body.get("user_aliases", ())]
    found += [profiles.find(state, {"braze_id": name}) for name in body.get("braze_ids", ())]
    for kind, name in (("email_addresses", "email"), ("phone_numbers", "phone")):
        for item in body.get(kind, ()):
            given = {name: item} if isinstance(item, str) else item
            users = profiles.find_by_contact(state, given)
            found.append(profiles.prioritize(users, given.get("prioritization", ())))
    deleted = {user["braze_id"] for user in found if user is not None}
    for braze_id in deleted:
        state.users.remove(braze_id)
    return {"deleted": len(deleted)}


@handles("users_external_ids_rename")
def rename(request: OperationRequest) -> Any:
    """
    Rename external ids. The old ones remain as deprecated ids.
    """
    state = request.state
    renamed: list[str] = []
    errors: list[list[str]] = []
    for index, item in enumerate(request.body["external_id_renames"]):
        old, new = item["current_external_id"], item["new_external_id"]
        user = state.users.first(f"external_id:{old}")
        if user is None:
            errors.append([f"The current external id at index {index} does not exist"])
        elif user.get("external_id") != old:
            errors.append([f"The current external id at index {index} is deprecated"])
        elif state.users.find(f"external_id:{new}"):
            errors.append([f"The new external id at index {index} is already in use"])
        else:
            user["external_id"] = new
            user.setdefault("deprecated_external_ids", []).append(old)
            state.save_user(user)
            renamed.append(new)
    return {"message": "success", "external_ids": renamed, "rename_errors": errors}


@handles("users_external_ids_remove")
def remove(request: OperationRequest) -> Any:
    """
    Remove deprecated external ids.
    """
    removed: list[str] = []
    errors: list[list[str]] = []
    for index, name in enumerate(request.body["external_ids"]):
        user = request.state.users.first(f"external_id:{name}")
        if user is None:
            errors.append([f"The external id at index {index} does not exist"])
        elif user.get("external_id") == name:
            errors.append([f"The external id at index {index} is not deprecated"])
        else:
            user["deprecated_external_ids"].remove(name)
            request.state.save_user(user)
            removed.append(name)
    return {"message": "success", "removed_ids": removed, "removal_errors": errors}


@handles("users_export_ids")
def export(request: OperationRequest) -> Any:
    """
    Return the given users, and the identifiers that do not exist.
    """
    state, body = request.state, request.body
    found: list[Record] = []
    invalid: list[str] = []
    named: list[tuple[str, Record | None]] = [
        (name, profiles.find(state, {"external_id": name})) for name in body.get("external_ids", ())
    ]
    named += [
        (alias["alias_name"], profiles.find(state, {"user_alias": alias})) for alias in body.get("user_aliases", ())
    ]
    if "braze_id" in body:
        named.append((body["braze_id"], state.users.get(body["braze_id"])))
    for name, user in named:
        if user is None:
            invalid.append(name)
        else:
            found.append(user)
    for name, key in (("email_address", "email"), ("phone", "phone"), ("device_id", "device")):
        if name in body:
            found += state.users.find(f"{key}:{body[name].lower() if key == 'email' else body[name]}")
    fields = request.properties("UserProfile")
    wanted = set(body.get("fields_to_export", fields))
    users = {user["braze_id"]: _profile(user, [name for name in fields if name in wanted]) for user in found}
    response: dict[str, Any] = {"message": "success", "users": list(users.values())}
    return {**response, "invalid_user_ids": invalid} if invalid else response


def _profile(user: Record, fields: Iterable[str]) -> Record:
    return {name: user[name] for name in fields if name in user}


def _labels(user: Record) -> set[str]:
    return {alias["alias_label"] for alias in user.get("user_aliases", ())}

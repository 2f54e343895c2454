"""Aliases, external ids, deletion and export of users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from braze_sandbox.state import alias_name
from braze_sandbox.store import Document

from . import profiles
from .registry import Request, behaviour


@behaviour("users_alias_new")
def new_aliases(request: Request) -> Any:
    """
    Give users an alias. One that somebody has, or a label for which the user has a name, stays as it is.
    """
    for item in request.body["user_aliases"]:
        alias = {"alias_name": item["alias_name"], "alias_label": item["alias_label"]}
        if request.state.users.find(alias_name(alias)):
            continue
        if "external_id" in item:
            user = profiles.find(request.state, {"external_id": item["external_id"]})
            if user is None or alias["alias_label"] in _labels(user):
                continue
        else:
            user = profiles.new_user(request.state, request.now)
        user.setdefault("user_aliases", []).append(alias)
        profiles.save(request.state, user)
    return {"aliases_processed": len(request.body["user_aliases"]), "message": "success"}


@behaviour("users_identify")
def identify(request: Request) -> Any:
    """
    Give users who are not identified an external id, or merge them into the user who has it.
    """
    state = request.state
    processed = 0
    for item in request.body.get("aliases_to_identify", ()):
        processed += 1
        _identify(request, state.users.first(alias_name(item["user_alias"])), item["external_id"], item["user_alias"])
    for name in ("emails_to_identify", "phone_numbers_to_identify"):
        for item in request.body.get(name, ()):
            processed += 1
            _identify(
                request,
                profiles.prioritized(profiles.sharing(state, item), item["prioritization"]),
                item["external_id"],
            )
    return {"aliases_processed": processed, "message": "success"}


def _identify(
    request: Request, user: Document | None, external_id: str, alias: Mapping[str, Any] | None = None
) -> None:
    state = request.state
    if user is None or "external_id" in user:
        return
    target = state.users.first(f"external_id:{external_id}")
    if target is None:
        user["external_id"] = external_id
        profiles.save(state, user)
    elif alias is None or alias["alias_label"] not in _labels(target):
        state.users.remove(user["braze_id"])
        profiles.merge(target, user)
        profiles.save(state, target)


@behaviour("users_delete")
def delete(request: Request) -> Any:
    """
    Delete users for good.
    """
    state, body = request.state, request.body
    found = [profiles.find(state, {"external_id": name}) for name in body.get("external_ids", ())]
    found += [profiles.find(state, {"user_alias": alias}) for alias in body.get("user_aliases", ())]
    found += [profiles.find(state, {"braze_id": name}) for name in body.get("braze_ids", ())]
    for kind, name in (("email_addresses", "email"), ("phone_numbers", "phone")):
        for item in body.get(kind, ()):
            given = {name: item} if isinstance(item, str) else item
            users = profiles.sharing(state, given)
            found.append(profiles.prioritized(users, given.get("prioritization", ())))
    deleted = {user["braze_id"] for user in found if user is not None}
    for braze_id in deleted:
        state.users.remove(braze_id)
    return {"deleted": len(deleted)}


@behaviour("users_external_ids_rename")
def rename(request: Request) -> Any:
    """
    Give users new external ids; the old ones go on naming them.
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
            profiles.save(state, user)
            renamed.append(new)
    return {"message": "success", "external_ids": renamed, "rename_errors": errors}


@behaviour("users_external_ids_remove")
def remove(request: Request) -> Any:
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
            profiles.save(request.state, user)
            removed.append(name)
    return {"message": "success", "removed_ids": removed, "removal_errors": errors}


@behaviour("users_export_ids")
def export(request: Request) -> Any:
    """
    Return the users who are named, and the names that belong to nobody.
    """
    state, body = request.state, request.body
    found: list[Document] = []
    invalid: list[str] = []
    named: list[tuple[str, Document | None]] = [
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
    fields = request.description.schema("UserProfile")["properties"]
    wanted = set(body.get("fields_to_export", fields))
    users = {user["braze_id"]: _profile(user, [name for name in fields if name in wanted]) for user in found}
    answer: dict[str, Any] = {"message": "success", "users": list(users.values())}
    return {**answer, "invalid_user_ids": invalid} if invalid else answer


def _profile(user: Document, fields: Iterable[str]) -> Document:
    return {name: user[name] for name in fields if name in user}


def _labels(user: Document) -> set[str]:
    return {alias["alias_label"] for alias in user.get("user_aliases", ())}

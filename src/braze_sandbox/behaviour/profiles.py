"""Finds, makes, changes and merges users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox.moments import iso, parse, profile_time
from braze_sandbox.state import State, alias_name
from braze_sandbox.store import Document

from .attributes import change

PENDING_FOR = timedelta(days=30)
"""How long the state of an address or number is kept for a user who does not exist yet."""

_LISTS = ("user_aliases", "devices", "push_tokens", "campaigns_received", "canvases_received")
_NAMED = ("custom_events", "purchases", "apps")


def new_user(state: State, now: datetime) -> Document:
    """
    Return a user without a name, who is not stored yet.
    """
    braze_id = state.new_hex(24)
    return complete(state, {"braze_id": braze_id}, now)


def complete(state: State, user: Document, now: datetime) -> Document:
    """
    Add to a user what every user has.
    """
    user.setdefault("braze_id", state.new_hex(24))
    user.setdefault("created_at", profile_time(now))
    user.setdefault("created_from", "rest_api")
    user.setdefault("random_bucket", state.digest("bucket", user["braze_id"]) % 10_000)
    return user


def save(state: State, user: Document) -> None:
    """
    Store a user, as the one who was changed last.
    """
    user["updated"] = state.store.next("updates")
    state.users.save(user)


def find(state: State, given: Mapping[str, Any]) -> Document | None:
    """
    Return the user whom the identifiers of an object name.

    They are ``external_id``, ``user_alias`` or ``braze_id``, or else ``email``, or else ``phone``. Of several
    users with one address or number it is the one who was changed last.
    """
    if given.get("external_id") is not None:
        return state.users.first(f"external_id:{given['external_id']}")
    if given.get("user_alias") is not None:
        return state.users.first(alias_name(given["user_alias"]))
    if given.get("braze_id") is not None:
        return state.users.get(given["braze_id"])
    users = sharing(state, given)
    return max(users, key=lambda user: user["updated"], default=None)


def sharing(state: State, given: Mapping[str, Any]) -> list[Document]:
    """
    Return the users who share the ``email``, or else the ``phone``, of an object.
    """
    if given.get("email"):
        return state.users.find(f"email:{given['email'].lower()}")
    if given.get("phone"):
        return state.users.find(f"phone:{given['phone']}")
    return []


def prioritized(users: list[Document], rules: Iterable[str]) -> Document | None:
    """
    Return the one of *users* whom a ``prioritization`` leaves, or None if there is nobody, or more than one.
    """
    for rule in rules:
        if rule == "identified":
            users = [user for user in users if "external_id" in user]
        elif rule == "unidentified":
            users = [user for user in users if "external_id" not in user]
        else:
            order = max if rule == "most_recently_updated" else min
            users = [order(users, key=lambda user: user["updated"])] if users else []
    return users[0] if len(users) == 1 else None


def find_or_make(state: State, given: Mapping[str, Any], now: datetime, *, make: bool) -> Document | None:
    """
    Return the user whom an object names, made anew where there is none and *make* is true.

    A Braze id is Braze's to give: nobody is made for one.
    """
    user = find(state, given)
    if user is not None or not make or given.get("braze_id") is not None:
        return user
    user = new_user(state, now)
    if given.get("external_id") is not None:
        user["external_id"] = given["external_id"]
    elif given.get("user_alias") is not None:
        alias = given["user_alias"]
        user["user_aliases"] = [{"alias_name": alias["alias_name"], "alias_label": alias["alias_label"]}]
    else:
        name = "email" if given.get("email") else "phone"
        if not given.get(name):
            return None
        set_contact(state, user, name, given[name], now)
    return user


def set_contact(state: State, user: Document, name: str, value: str | None, now: datetime) -> None:
    """
    Set the ``email`` or ``phone`` of a user, who takes over what was set for it before anybody had it.
    """
    if value is None:
        user.pop(name, None)
        return
    user[name] = value
    pending = state.pending.get(f"{name}:{value.lower()}")
    if pending is None:
        return
    for group, entry in pending.get("groups", {}).items():
        since = parse(entry["at"])
        if since is not None and now - since <= PENDING_FOR:
            user.setdefault("subscription_groups", {})[group] = entry["status"]
    if "email_subscribe" in pending:
        user["email_subscribe"] = pending["email_subscribe"]
    state.pending.remove(pending["name"])


def set_group(state: State, group: str, status: str, contact: tuple[str, str], now: datetime) -> None:
    """
    Set a subscription group for all who share an address or number, or keep it for those who will have it.
    """
    name, value = contact
    users = state.users.find(f"{name}:{value.lower()}")
    for user in users:
        user.setdefault("subscription_groups", {})[group] = status
        save(state, user)
    if not users:
        pending = state.pending.get(f"{name}:{value.lower()}") or {"name": f"{name}:{value.lower()}"}
        pending.setdefault("groups", {})[group] = {"status": status, "at": iso(now)}
        state.pending.save(pending)


def set_email_state(state: State, user: Document, value: str | None, now: datetime) -> None:
    """
    Set the global e-mail state of one user, and note an unsubscribe in the list of them.
    """
    if value is None:
        user.pop("email_subscribe", None)
    else:
        user["email_subscribe"] = value
    if user.get("email"):
        note_unsubscribe(state, user["email"], value, now)


def note_unsubscribe(state: State, email: str, value: str | None, now: datetime) -> None:
    """
    Put an address on the list of those that unsubscribed, or take it off.
    """
    if value == "unsubscribed":
        state.unsubscribes.save({"email": email.lower(), "unsubscribed_at": iso(now)})
    else:
        state.unsubscribes.remove(email.lower())


def set_custom(user: Document, attributes: Mapping[str, Any], *, merge: bool) -> None:
    """
    Set custom attributes.
    """
    custom = user.setdefault("custom_attributes", {})
    for name, value in attributes.items():
        changed = None if value is None else change(custom.get(name), value, merge=merge)
        if changed is None:
            custom.pop(name, None)
        else:
            custom[name] = changed


def happened(user: Document, kind: str, name: str, at: datetime, times: int = 1) -> None:
    """
    Count an event or a purchase on a profile.
    """
    moment = profile_time(at)
    for entry in user.setdefault(kind, []):
        if entry["name"] == name:
            entry["count"] += times
            entry["first"] = min(entry["first"], moment)
            entry["last"] = max(entry["last"], moment)
            return
    user[kind].append({"name": name, "first": moment, "last": moment, "count": times})


def merge(target: Document, source: Document) -> None:
    """
    Give a user what only the other one has.
    """
    for name, value in source.items():
        if name in ("custom_attributes", "subscription_groups"):
            target[name] = {**value, **target.get(name, {})}
        elif name in _LISTS:
            kept = target.setdefault(name, [])
            kept += [item for item in value if item not in kept]
        elif name in _NAMED:
            kept = target.setdefault(name, [])
            known = {item["name"] for item in kept}
            kept += [item for item in value if item["name"] not in known]
        else:
            target.setdefault(name, value)

"""Finds, creates, changes and merges users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox._state.state import State, alias_lookup_name
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, format_profile_time, parse_utc

from .attributes import change_value

PENDING_TIME = timedelta(days=30)
"""How long the subscription state of an email address or phone number is kept for a future user."""

_LISTS = ("user_aliases", "devices", "push_tokens", "campaigns_received", "canvases_received")
_COUNTED = ("custom_events", "purchases", "apps")


def new_user(state: State, now: datetime) -> Record:
    """
    Return a new anonymous user, without storing it.
    """
    return add_defaults(state, {}, now)


def add_defaults(state: State, user: Record, now: datetime) -> Record:
    """
    Add the properties that every user has.
    """
    user.setdefault("braze_id", state.new_hex(24))
    user.setdefault("created_at", format_profile_time(now))
    user.setdefault("created_from", "rest_api")
    user.setdefault("random_bucket", state.digest("bucket", user["braze_id"]) % 10_000)
    return user


def save(state: State, user: Record) -> None:
    """
    Store a user as the one that was changed last.
    """
    user["updated"] = state.store.increment("updates")
    state.users.save(user)


def find(state: State, given: Mapping[str, Any]) -> Record | None:
    """
    Return the user that an object identifies, or None.

    The identifier is ``external_id``, ``user_alias`` or ``braze_id``, or else ``email``, or else ``phone``. If several
    users share an email address or phone number, it identifies the one that was changed last.
    """
    if given.get("external_id") is not None:
        return state.users.first(f"external_id:{given['external_id']}")
    if given.get("user_alias") is not None:
        return state.users.first(alias_lookup_name(given["user_alias"]))
    if given.get("braze_id") is not None:
        return state.users.get(given["braze_id"])
    users = find_by_contact(state, given)
    return max(users, key=lambda user: user["updated"], default=None)


def find_by_contact(state: State, given: Mapping[str, Any]) -> list[Record]:
    """
    Return the users that share the ``email``, or else the ``phone``, of an object.
    """
    if given.get("email"):
        return state.users.find(f"email:{given['email'].lower()}")
    if given.get("phone"):
        return state.users.find(f"phone:{given['phone']}")
    return []


def prioritize(users: list[Record], rules: Iterable[str]) -> Record | None:
    """
    Return the only user that a ``prioritization`` selects. None if it selects no user, or more than one.
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


def find_or_create(state: State, given: Mapping[str, Any], now: datetime, *, create: bool) -> Record | None:
    """
    Return the user that an object identifies. If there is none and *create* is true, create one.

    Braze assigns its own ids, so no user is created for a ``braze_id``.
    """
    user = find(state, given)
    if user is not None or not create or given.get("braze_id") is not None:
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


def set_contact(state: State, user: Record, name: str, value: str | None, now: datetime) -> None:
    """
    Set the ``email`` or ``phone`` of a user, and apply the subscription states that were set for it in advance.
    """
    if value is None:
        user.pop(name, None)
        return
    user[name] = value
    pending = state.pending.get(f"{name}:{value.lower()}")
    if pending is None:
        return
    for group, entry in pending.get("groups", {}).items():
        since = parse_utc(entry["at"])
        if since is not None and now - since <= PENDING_TIME:
            user.setdefault("subscription_groups", {})[group] = entry["status"]
    if "email_subscribe" in pending:
        user["email_subscribe"] = pending["email_subscribe"]
    state.pending.remove(pending["name"])


def set_subscription(state: State, group: str, status: str, contact: tuple[str, str], now: datetime) -> None:
    """
    Set a subscription group for all users that share an email address or phone number.

    If there is no such user, the state is kept for the first one.
    """
    name, value = contact
    users = state.users.find(f"{name}:{value.lower()}")
    for user in users:
        user.setdefault("subscription_groups", {})[group] = status
        save(state, user)
    if not users:
        pending = state.pending.get(f"{name}:{value.lower()}") or {"name": f"{name}:{value.lower()}"}
        pending.setdefault("groups", {})[group] = {"status": status, "at": format_iso(now)}
        state.pending.save(pending)


def set_email_subscription(state: State, user: Record, value: str | None, now: datetime) -> None:
    """
    Set the global email subscription state of one user, and update the list of unsubscribes.
    """
    if value is None:
        user.pop("email_subscribe", None)
    else:
        user["email_subscribe"] = value
    if user.get("email"):
        record_unsubscribe(state, user["email"], value, now)


def record_unsubscribe(state: State, email: str, value: str | None, now: datetime) -> None:
    """
    Add an email address to the list of unsubscribes, or remove it.
    """
    if value == "unsubscribed":
        state.unsubscribes.save({"email": email.lower(), "unsubscribed_at": format_iso(now)})
    else:
        state.unsubscribes.remove(email.lower())


def set_custom(user: Record, attributes: Mapping[str, Any], *, merge: bool) -> None:
    """
    Set custom attributes.
    """
    custom = user.setdefault("custom_attributes", {})
    for name, value in attributes.items():
        changed = None if value is None else change_value(custom.get(name), value, merge=merge)
        if changed is None:
            custom.pop(name, None)
        else:
            custom[name] = changed


def count_occurrence(user: Record, kind: str, name: str, at: datetime, count: int = 1) -> None:
    """
    Count an event or a purchase in a profile.
    """
    time = format_profile_time(at)
    for entry in user.setdefault(kind, []):
        if entry["name"] == name:
            entry["count"] += count
            entry["first"] = min(entry["first"], time)
            entry["last"] = max(entry["last"], time)
            return
    user[kind].append({"name": name, "first": time, "last": time, "count": count})


def merge(target: Record, source: Record) -> None:
    """
    Merge *source* into *target*: add up counts and revenue, join lists, and copy what only *source* has.
    """
    for name, value in source.items():
        if name in ("custom_attributes", "subscription_groups"):
            target[name] = {**value, **target.get(name, {})}
        elif name in _LISTS:
            kept = target.setdefault(name, [])
            kept += [item for item in value if item not in kept]
        elif name in _COUNTED:
            target[name] = _add_up(target.get(name, []), value)
        elif name == "total_revenue":
            target[name] = round(target.get(name, 0) + value, 2)
        else:
            target.setdefault(name, value)


def _add_up(entries: list[Record], others: list[Record]) -> list[Record]:
    """
    Return events, purchases or apps of two users, with one entry for each name.
    """
    merged = {entry["name"]: entry for entry in entries}
    for other in others:
        known = merged.setdefault(other["name"], other)
        if known is not other:
            for name in ("count", "sessions"):
                if name in known or name in other:
                    known[name] = known.get(name, 0) + other.get(name, 0)
            for names, choose in ((("first", "first_used"), min), (("last", "last_used"), max)):
                for name in names:
                    times = [entry[name] for entry in (known, other) if name in entry]
                    if times:
                        known[name] = choose(times)
    return list(merged.values())

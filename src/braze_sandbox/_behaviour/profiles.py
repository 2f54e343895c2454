"""Finds, creates, changes and merges users."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from braze_sandbox._state.state import State, alias_lookup_name
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_profile_time

from .attributes import change_value
from .contact_states import CONTACTS, set_contact
from .registry import RejectedObject

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

    The email address and the phone number are left to the caller, since they have states of their own.
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
            target[name] = add_revenue(target, value)
        elif name not in CONTACTS:
            target.setdefault(name, value)


def add_revenue(user: Record, amount: float) -> float:
    """
    Return the total revenue of a user after another *amount*.
    """
    total: float = round(user.get("total_revenue", 0) + amount, 2)
    if not math.isfinite(total):
        raise RejectedObject("price: the total revenue of the user would be too large")
    return total


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

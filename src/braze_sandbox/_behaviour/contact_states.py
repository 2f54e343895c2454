"""The subscription states of email addresses and phone numbers, which all users with the same address share."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, parse_utc

CONTACTS = ("email", "phone")
"""The properties of a user that have subscription states."""
WAITING_TIME = timedelta(days=30)
"""How long the subscription group states of an address without a user are kept for a future user."""


def group_state(state: State, name: str, value: str, group: str) -> str | None:
    """
    Return the state of an email address or phone number in a subscription group, or None if it has none.
    """
    entry = _find(state, name, value).get("groups", {}).get(group)
    return str(entry["status"]) if entry else None


def set_contact(state: State, user: Record, name: str, value: str | None, now: datetime) -> None:
    """
    Set the ``email`` or ``phone`` of a user, who then has the states of that address.

    States that only the user has become those of the address. A new email address does not inherit the email
    subscription state of the user's previous one.
    """
    if value is None:
        user.pop(name, None)
        return
    replaced = name == "email" and user.get(name, value).lower() != value.lower()
    user[name] = value
    address = _find(state, name, value)
    if name == "email" and "email_subscribe" in address:
        user["email_subscribe"] = address["email_subscribe"]
    elif replaced:
        user.pop("email_subscribe", None)
    elif name == "email" and "email_subscribe" in user:
        set_email_subscription(state, value, user["email_subscribe"], now)
    groups = address.get("groups", {})
    has_users = bool(groups) and bool(state.users.find(_key(name, value)))
    for group, entry in groups.items():
        since = parse_utc(entry["at"])
        if has_users or (since is not None and now - since <= WAITING_TIME):
            user.setdefault("subscription_groups", {})[group] = entry["status"]
    share_groups(state, user, now)


def share_groups(state: State, user: Record, now: datetime) -> None:
    """
    Apply the subscription group states of a user to the user's email address and phone number.
    """
    for name in CONTACTS:
        if user.get(name):
            groups: Mapping[str, Any] = _find(state, name, user[name]).get("groups", {})
            for group, status in user.get("subscription_groups", {}).items():
                if groups.get(group, {}).get("status") != status:
                    set_group(state, group, status, (name, user[name]), now)


def set_group(state: State, group: str, status: str, contact: tuple[str, str], now: datetime) -> None:
    """
    Set a subscription group for an email address or phone number, and all users that share it.
    """
    address = _find(state, *contact)
    address.setdefault("groups", {})[group] = {"status": status, "at": format_iso(now)}
    state.contacts.save(address)
    for user in state.users.find(address["name"]):
        user.setdefault("subscription_groups", {})[group] = status
        state.save_user(user)


def set_email_subscription(state: State, email: str, value: str | None, now: datetime) -> None:
    """
    Set the global subscription state of an email address, and of all users that share it.

    The list of unsubscribes follows. None removes the state.
    """
    address = _find(state, "email", email)
    _set(address, value)
    state.contacts.save(address)
    for user in state.users.find(address["name"]):
        _set(user, value)
        state.save_user(user)
    if value == "unsubscribed":
        state.unsubscribes.save({"email": email.lower(), "unsubscribed_at": format_iso(now)})
    else:
        state.unsubscribes.remove(email.lower())


def set_user_email_subscription(state: State, user: Record, value: str | None, now: datetime) -> None:
    """
    Set the global email subscription state of a user, and of everyone with the same address.
    """
    _set(user, value)
    if user.get("email"):
        set_email_subscription(state, user["email"], value, now)


def agree(state: State, user: Record, now: datetime) -> None:
    """
    Make a user and the user's addresses agree. What the user says counts; the addresses say the rest.
    """
    email, given = user.get("email"), user.get("email_subscribe")
    if email and given and _find(state, "email", email).get("email_subscribe") != given:
        set_email_subscription(state, email, given, now)
    share_groups(state, user, now)
    for name in CONTACTS:
        if user.get(name):
            set_contact(state, user, name, user[name], now)


def _set(record: Record, value: str | None) -> None:
    if value is None:
        record.pop("email_subscribe", None)
    else:
        record["email_subscribe"] = value


def _key(name: str, value: str) -> str:
    return f"{name}:{value.lower()}"


def _find(state: State, name: str, value: str) -> Record:
    return state.contacts.get(_key(name, value)) or {"name": _key(name, value)}

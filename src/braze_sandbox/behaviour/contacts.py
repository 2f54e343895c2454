"""The lists of e-mail addresses and telephone numbers."""

from __future__ import annotations

from typing import Any

from braze_sandbox.moments import iso
from braze_sandbox.store import Collection

from . import profiles
from .pages import between, cut
from .registry import Request, behaviour


@behaviour("email_status")
def set_state(request: Request) -> Any:
    """
    Set the global state of addresses, also of those that nobody has yet.
    """
    for email in request.body["email"]:
        _set_state(request, email, request.body["subscription_state"])
    return {"message": "success"}


@behaviour("email_blacklist")
def block(request: Request) -> Any:
    """
    Unsubscribe addresses and mark them as bounced.
    """
    for email in request.body["email"]:
        _set_state(request, email, "unsubscribed")
        request.state.hard_bounces.save({"email": email.lower(), "hard_bounced_at": iso(request.now)})
    return {"message": "success"}


def _set_state(request: Request, email: str, value: str) -> None:
    state = request.state
    users = state.users.find(f"email:{email.lower()}")
    for user in users:
        profiles.set_email_state(state, user, value, request.now)
        profiles.save(state, user)
    if not users:
        pending = state.pending.get(f"email:{email.lower()}") or {"name": f"email:{email.lower()}"}
        state.pending.save({**pending, "email_subscribe": value})
        profiles.note_unsubscribe(state, email, value, request.now)


@behaviour("email_bounce_remove")
def remove_bounces(request: Request) -> Any:
    """
    Take addresses off the bounce list.
    """
    return _remove(request.state.hard_bounces, request.body["email"])


@behaviour("email_spam_remove")
def remove_spam(request: Request) -> Any:
    """
    Take addresses off the spam list, and the mark off their users.
    """
    for email in request.body["email"]:
        for user in request.state.users.find(f"email:{email.lower()}"):
            if user.pop("marked_email_as_spam_at", None) is not None:
                profiles.save(request.state, user)
    return _remove(request.state.spam_reports, request.body["email"])


@behaviour("sms_invalid_phone_numbers_remove")
def remove_numbers(request: Request) -> Any:
    """
    Take numbers off the list of invalid ones.
    """
    return _remove(request.state.invalid_phone_numbers, request.body["phone_numbers"])


def _remove(collection: Collection, keys: list[str]) -> Any:
    for key in keys:
        collection.remove(key.lower())
    return {"message": "success"}


@behaviour("email_hard_bounces")
def list_bounces(request: Request) -> Any:
    """
    List the addresses that bounced, or tell whether one did.
    """
    return _list_addresses(request, request.state.hard_bounces, "hard_bounced_at")


@behaviour("email_unsubscribes")
def list_unsubscribes(request: Request) -> Any:
    """
    List the addresses that unsubscribed, or tell whether one did.
    """
    return _list_addresses(request, request.state.unsubscribes, "unsubscribed_at")


def _list_addresses(request: Request, collection: Collection, key: str) -> Any:
    if "email" in request.query:
        found = collection.get(request.query["email"].lower())
        return {"emails": [found] if found else [], "message": "success"}
    items = between(request, collection, key)
    if request.query.get("sort_direction") == "asc":
        items.reverse()
    return {"emails": cut(request, items), "message": "success"}


@behaviour("sms_invalid_phone_numbers")
def list_numbers(request: Request) -> Any:
    """
    List the numbers marked as invalid, or those among given ones.
    """
    numbers = request.state.invalid_phone_numbers
    if "phone_numbers[]" in request.query:
        wanted = [numbers.get(number) for number in request.query["phone_numbers[]"]]
        items = [item for item in wanted if item is not None]
    else:
        items = between(request, numbers, "invalid_detected_at")
    if "reason" in request.query:
        items = [item for item in items if item.get("reason") == request.query["reason"]]
    return {"sms": cut(request, items), "message": "success"}

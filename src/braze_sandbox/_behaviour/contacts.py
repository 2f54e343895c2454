"""The lists of email addresses and phone numbers."""

from __future__ import annotations

from typing import Any

from braze_sandbox._state.store import Collection
from braze_sandbox._time_formats import format_iso

from .contact_states import set_email_subscription
from .pagination import in_date_range, paginate
from .registry import OperationRequest, handles
from .values import as_list


@handles("email_status")
def set_email_status(request: OperationRequest) -> Any:
    """
    Set the global subscription state of email addresses, including those that no user has yet.
    """
    for email in as_list(request.body["email"]):
        set_email_subscription(request.state, email, request.body["subscription_state"], request.now)
    return {"message": "success"}


@handles("email_blacklist", "email_blocklist")
def block(request: OperationRequest) -> Any:
    """
    Unsubscribe email addresses and mark them as bounced.
    """
    for email in as_list(request.body["email"]):
        set_email_subscription(request.state, email, "unsubscribed", request.now)
        request.state.hard_bounces.save({"email": email.lower(), "hard_bounced_at": format_iso(request.now)})
    return {"message": "success"}


@handles("email_bounce_remove")
def remove_bounces(request: OperationRequest) -> Any:
    """
    Remove email addresses from the bounce list.
    """
    return _remove(request.state.hard_bounces, as_list(request.body["email"]))


@handles("email_spam_remove")
def remove_spam(request: OperationRequest) -> Any:
    """
    Remove email addresses from the spam list, and the mark from their users.
    """
    for email in as_list(request.body["email"]):
        for user in request.state.users.find(f"email:{email.lower()}"):
            if user.pop("marked_email_as_spam_at", None) is not None:
                request.state.save_user(user)
    return _remove(request.state.spam_reports, as_list(request.body["email"]))


@handles("sms_invalid_phone_numbers_remove")
def remove_numbers(request: OperationRequest) -> Any:
    """
    Remove phone numbers from the list of invalid ones.
    """
    return _remove(request.state.invalid_phone_numbers, request.body["phone_numbers"])


def _remove(collection: Collection, keys: list[str]) -> Any:
    for key in keys:
        collection.remove(key.lower())
    return {"message": "success"}


@handles("email_hard_bounces")
def list_bounces(request: OperationRequest) -> Any:
    """
    List the email addresses that bounced, or the one that is asked for.
    """
    return _list_addresses(request, request.state.hard_bounces, "hard_bounced_at")


@handles("email_unsubscribes")
def list_unsubscribes(request: OperationRequest) -> Any:
    """
    List the email addresses that unsubscribed, or the one that is asked for.
    """
    return _list_addresses(request, request.state.unsubscribes, "unsubscribed_at")


def _list_addresses(request: OperationRequest, collection: Collection, key: str) -> Any:
    if "email" in request.query:
        found = collection.get(request.query["email"].lower())
        return {"emails": [found] if found else [], "message": "success"}
    items = in_date_range(request, collection, key)
    if request.query.get("sort_direction") == "asc":
        items.reverse()
    return {"emails": paginate(request, items), "message": "success"}


@handles("sms_invalid_phone_numbers")
def list_numbers(request: OperationRequest) -> Any:
    """
    List the phone numbers marked as invalid, or those of the given ones that are.
    """
    numbers = request.state.invalid_phone_numbers
    if "phone_numbers[]" in request.query:
        wanted = [numbers.get(number) for number in request.query["phone_numbers[]"]]
        items = [item for item in wanted if item is not None]
    else:
        items = in_date_range(request, numbers, "invalid_detected_at")
    if "reason" in request.query:
        items = [item for item in items if item.get("reason") == request.query["reason"]]
    return {"sms": paginate(request, items), "message": "success"}

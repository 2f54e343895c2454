"""Tracks user attributes, events and purchases."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from braze_sandbox._description.validation import Violation
from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso, hours_since_epoch, parse_utc

from . import profiles
from .contact_states import CONTACTS, set_contact, set_user_email_subscription, share_groups
from .currencies import CURRENCIES
from .registry import OperationRequest, RejectedObject, error_if_missing, handles

Tracker = Callable[[OperationRequest, Mapping[str, Any]], None]

LISTS = ("attributes", "events", "purchases")
NO_DATA = error_if_missing("Valid data must be provided in the 'attributes', 'events', or 'purchases' fields.")
UNITS_OF_REVENUE = 100
"""Revenue is counted in hundredths, regardless of the currency."""

_MOST_REVENUE = 2.0**53
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_INSTRUCTIONS = {
    "external_id",
    "user_alias",
    "braze_id",
    "_update_existing_only",
    "_merge_objects",
    "push_token_import",
    "alias_name",
    "alias_label",
}
"""Properties that are not values of the profile. The effect of a new alias is not documented, so it has none."""
_CODES = {
    "email": "EMAIL_BAD_FORMAT",
    "email_subscribe": "BAD_EMAIL_SUBSCRIPTION_STATE",
    "push_subscribe": "BAD_PUSH_SUBSCRIPTION_STATE",
    "current_location": "BAD_LOCATION_UPDATE",
    "push_token_import": "BAD_PUSH_TOKEN_IMPORT",
    "push_tokens": "BAD_PUSH_TOKEN_VALUE",
    "push_tokens.app_id": "BAD_PUSH_TOKEN_APP_ID",
    "push_tokens.token": "BAD_PUSH_TOKEN_STRING",
    "push_tokens.device_id": "BAD_DEVICE_ID",
    "subscription_groups": "BAD_SUBSCRIPTION_GROUP_ARRAY",
    "subscription_groups.subscription_group_id": "BAD_SUBSCRIPTION_GROUP_ID",
    "subscription_groups.subscription_state": "BAD_SUBSCRIPTION_GROUP_STATE",
}


@handles("users_track", partial_lists=LISTS, error=NO_DATA)
def track(request: OperationRequest) -> Any:
    """
    Track each object by itself. If all of them are rejected, the request fails.
    """
    trackers = (_track_attributes, _track_event, _track_purchase)
    response: dict[str, Any] = {"message": "success"}
    errors: list[dict[str, Any]] = []
    for name, track_one in zip(LISTS, trackers, strict=True):
        if name in request.body:
            response[f"{name}_processed"] = _track_all(request, name, track_one, errors)
    if errors and not any(response.get(f"{name}_processed") for name in LISTS):
        first = next(iter(request.rejected.values()), None)
        raise HTTPError(400, first.message if first else str(errors[0]["type"]), errors)
    return {**response, "errors": errors} if errors else response


def _track_all(request: OperationRequest, name: str, track_one: Tracker, errors: list[dict[str, Any]]) -> int:
    """
    Track the objects of a list, add the errors of rejected ones to *errors*, and return the number of accepted ones.
    """
    accepted = 0
    for index, item in enumerate(request.body[name]):
        violation = request.rejected.get((name, index))
        try:
            if violation is not None:
                raise RejectedObject(_code(violation))
            with request.state.store.savepoint():
                track_one(request, item)
        except RejectedObject as error:
            errors.append({"type": error.reason, "input_array": name, "index": index})
        else:
            accepted += 1
    return accepted


def _code(violation: Violation) -> str:
    """
    Return Braze's code for a violation, or the rule itself if there is no code.
    """
    _, _, *steps = violation.path
    names = [step for step in steps if isinstance(step, str)]
    missing = [*names, violation.missing]
    if steps == ["external_id"] and violation.rule.endswith("bytes"):
        return "EXTERNAL_USER_ID_TOO_LARGE"
    for candidate in (missing, names, names[:1]):
        if ".".join(candidate) in _CODES:
            is_member = candidate == ["subscription_groups"] and len(steps) > 1
            return "BAD_SUBSCRIPTION_GROUP_HASH" if is_member else _CODES[".".join(candidate)]
    return f"{'.'.join(names)}: {violation.rule}" if names else violation.rule


def _track_attributes(request: OperationRequest, item: Mapping[str, Any]) -> None:
    """
    Track one attributes object.
    """
    _check_email(item)
    if item.get("push_token_import") is True:
        _import_tokens(request, item)
        return
    create = not item.get("_update_existing_only", "user_alias" in item)
    user = profiles.find_or_create(request.state, item, request.now, create=create)
    if user is not None:
        set_values(request, user, item)


def set_values(request: OperationRequest, user: Record, item: Mapping[str, Any]) -> None:
    """
    Set the values of an attributes object on a user, regardless of the user that the object identifies.
    """
    fields = request.properties("UserAttributes")
    custom: dict[str, Any] = {}
    # First, since the states of an address apply before those that are set for it.
    for name in (name for name in CONTACTS if name in item):
        set_contact(request.state, user, name, item[name], request.now)
    for name, value in item.items():
        if name in _INSTRUCTIONS or name in CONTACTS:
            continue
        if name not in fields:
            custom[name] = value
        elif name in _SETTERS:
            _SETTERS[name](request, user, value)
        elif value is None:
            user.pop(name, None)
        else:
            user[name] = value
    if custom:
        profiles.set_custom(user, custom, merge=item.get("_merge_objects") is True)
    request.state.save_user(user)
    groups = item.get("subscription_groups") or ()
    if groups:
        states = {group["subscription_group_id"]: str(group["subscription_state"]).capitalize() for group in groups}
        user.setdefault("subscription_groups", {}).update(states)
        request.state.save_user(user)
        share_groups(request.state, user, request.now)


def _check_email(item: Mapping[str, Any]) -> None:
    email = item.get("email")
    if email is not None and not _EMAIL.fullmatch(email):
        raise RejectedObject("EMAIL_BAD_FORMAT")


def _set_location(request: OperationRequest, user: Record, value: Any) -> None:
    if value is None:
        user.pop("last_coordinates", None)
    else:
        user["last_coordinates"] = [value["longitude"], value["latitude"]]


def _set_tokens(request: OperationRequest, user: Record, value: Any) -> None:
    if value is None:
        user.pop("push_tokens", None)
        return
    tokens = user.setdefault("push_tokens", [])
    for item in value:
        device = item.get("device_id") or request.state.new_uuid()
        if not any(known["token"] == item["token"] and known["app"] == item["app_id"] for known in tokens):
            tokens.append(
                {"app": item["app_id"], "token": item["token"], "device_id": device, "notifications_enabled": True}
            )


def _set_spam(request: OperationRequest, user: Record, value: Any) -> None:
    if value is None:
        user.pop("marked_email_as_spam_at", None)
    else:
        user["marked_email_as_spam_at"] = value
        if user.get("email"):
            at = parse_utc(value) or request.now
            request.state.spam_reports.save({"email": user["email"].lower(), "reported_at": format_iso(at)})


_SETTERS: dict[str, Callable[[OperationRequest, Record, Any], None]] = {
    "email_subscribe": lambda request, user, value: set_user_email_subscription(
        request.state, user, value, request.now
    ),
    "current_location": _set_location,
    "push_tokens": _set_tokens,
    "marked_email_as_spam_at": _set_spam,
    "subscription_groups": lambda request, user, value: None,
}


def _import_tokens(request: OperationRequest, item: Mapping[str, Any]) -> None:
    """
    Create an anonymous user for each push token that no user has.
    """
    if "external_id" in item or "braze_id" in item or not item.get("push_tokens"):
        raise RejectedObject("BAD_PUSH_TOKEN_IMPORT")
    for token in item["push_tokens"]:
        if not request.state.users.find(f"token:{token['token']}"):
            user = profiles.new_user(request.state, request.now)
            set_values(request, user, {**item, "push_tokens": [token]})


def _track_event(request: OperationRequest, item: Mapping[str, Any]) -> None:
    at = _time_of(request, item)
    create = not item.get("_update_existing_only", "user_alias" in item)
    user = profiles.find_or_create(request.state, item, request.now, create=create)
    if user is not None:
        profiles.count_occurrence(user, "custom_events", item["name"], at)
        request.state.save_user(user)
        request.state.store.count(f"event:{item['name']}", hours_since_epoch(at))


def _track_purchase(request: OperationRequest, item: Mapping[str, Any]) -> None:
    at = _time_of(request, item)
    if item["currency"] not in CURRENCIES:
        raise RejectedObject("currency: must be an alphabetic code of ISO 4217")
    create = "user_alias" not in item and item.get("_update_existing_only") is not True
    user = profiles.find_or_create(request.state, item, request.now, create=create)
    if user is not None:
        quantity = max(1, int(item.get("quantity", 1)))
        profiles.count_occurrence(user, "purchases", item["product_id"], at, quantity)
        user["total_revenue"] = profiles.add_revenue(user, item["price"] * quantity)
        request.state.save_user(user)
        request.state.store.count(f"product:{item['product_id']}", hours_since_epoch(at), quantity)
        revenue = max(-_MOST_REVENUE, min(item["price"] * quantity * UNITS_OF_REVENUE, _MOST_REVENUE))
        request.state.store.count(f"revenue:{item['product_id']}", hours_since_epoch(at), round(revenue))


def _time_of(request: OperationRequest, item: Mapping[str, Any]) -> datetime:
    _check_email(item)
    at = parse_utc(item["time"])
    if at is None:
        raise RejectedObject("time: must be a time in ISO 8601")
    return min(at, request.now)

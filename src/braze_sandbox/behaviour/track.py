"""Writes user attributes, events and purchases."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from braze_sandbox.calls import Refused
from braze_sandbox.moments import hour, iso, parse
from braze_sandbox.store import Document
from braze_sandbox.validation import Breach

from . import profiles
from .registry import Request, behaviour

LISTS = ("attributes", "events", "purchases")
LONGEST_ID = 987
"""Bytes of an external id."""

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
"""What is no value of the profile. What an alias does there is not documented, so nothing happens."""
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


class Wrong(Exception):
    """
    An object is left out. The text is the type of the error in the answer.
    """


@behaviour("users_track", judges=LISTS)
def track(request: Request) -> Any:
    """
    Write object by object. Where none of them is right, the request is refused as a whole.
    """
    writers = (write_attributes, _write_event, _write_purchase)
    answer: dict[str, Any] = {"message": "success"}
    errors: list[dict[str, Any]] = []
    for name, write in zip(LISTS, writers, strict=True):
        if name in request.body:
            answer[f"{name}_processed"] = _write_all(request, name, write, errors)
    if errors and not any(answer.get(f"{name}_processed") for name in LISTS):
        first = next(iter(request.rejected.values()), None)
        raise Refused(400, first.message if first else str(errors[0]["type"]), errors)
    return {**answer, "errors": errors} if errors else answer


def _write_all(
    request: Request, name: str, write: Callable[[Request, Mapping[str, Any]], None], errors: list[dict[str, Any]]
) -> int:
    right = 0
    for index, item in enumerate(request.body[name]):
        breach = request.rejected.get((name, index))
        try:
            if breach is not None:
                raise Wrong(_code(breach))
            write(request, item)
        except Wrong as wrong:
            errors.append({"type": str(wrong), "input_array": name, "index": index})
        else:
            right += 1
    return right


def _code(breach: Breach) -> str:
    """
    Return Braze's name for what is wrong where it has one, and else the rule itself.
    """
    _, _, *steps = breach.path
    names = [step for step in steps if isinstance(step, str)]
    missing = [*names, breach.rule.removesuffix(" is required")]
    for known in (missing, names, names[:1]):
        if ".".join(known) in _CODES:
            is_member = known == ["subscription_groups"] and len(steps) > 1
            return "BAD_SUBSCRIPTION_GROUP_HASH" if is_member else _CODES[".".join(known)]
    return f"{'.'.join(names)}: {breach.rule}" if names else breach.rule


def write_attributes(request: Request, item: Mapping[str, Any]) -> None:
    """
    Write one attributes object.
    """
    _check(item)
    if item.get("push_token_import") is True:
        _import_tokens(request, item)
        return
    make = not item.get("_update_existing_only", "user_alias" in item)
    user = profiles.find_or_make(request.state, item, request.now, make=make)
    if user is not None:
        write_values(request, user, item)


def write_values(request: Request, user: Document, item: Mapping[str, Any]) -> None:
    """
    Set the values of an attributes object on a user, whoever the object names.
    """
    fields = request.description.schema("UserAttributes")["properties"]
    custom: dict[str, Any] = {}
    for name, value in item.items():
        if name in _INSTRUCTIONS:
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
    profiles.save(request.state, user)
    # Only now, since they concern everybody with the same address, and so this user once more.
    for group in item.get("subscription_groups") or ():
        status = str(group["subscription_state"]).capitalize()
        user.setdefault("subscription_groups", {})[group["subscription_group_id"]] = status
        profiles.save(request.state, user)
        if user.get("email"):
            contact = ("email", user["email"])
            profiles.set_group(request.state, group["subscription_group_id"], status, contact, request.now)


def _check(item: Mapping[str, Any]) -> None:
    if len(str(item.get("external_id") or "").encode()) > LONGEST_ID:
        raise Wrong("EXTERNAL_USER_ID_TOO_LARGE")
    email = item.get("email")
    if email is not None and not _EMAIL.fullmatch(email):
        raise Wrong("EMAIL_BAD_FORMAT")


def _set_location(request: Request, user: Document, value: Any) -> None:
    if value is None:
        user.pop("last_coordinates", None)
    else:
        user["last_coordinates"] = [value["longitude"], value["latitude"]]


def _set_tokens(request: Request, user: Document, value: Any) -> None:
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


def _set_spam(request: Request, user: Document, value: Any) -> None:
    if value is None:
        user.pop("marked_email_as_spam_at", None)
    else:
        user["marked_email_as_spam_at"] = value
        if user.get("email"):
            at = parse(value) or request.now
            request.state.spam_reports.save({"email": user["email"].lower(), "reported_at": iso(at)})


_SETTERS: dict[str, Callable[[Request, Document, Any], None]] = {
    "email": lambda request, user, value: profiles.set_contact(request.state, user, "email", value, request.now),
    "phone": lambda request, user, value: profiles.set_contact(request.state, user, "phone", value, request.now),
    "email_subscribe": lambda request, user, value: profiles.set_email_state(request.state, user, value, request.now),
    "current_location": _set_location,
    "push_tokens": _set_tokens,
    "marked_email_as_spam_at": _set_spam,
    "subscription_groups": lambda request, user, value: None,
}


def _import_tokens(request: Request, item: Mapping[str, Any]) -> None:
    """
    Make an anonymous user for each push token that nobody has.
    """
    if "external_id" in item or "braze_id" in item or not item.get("push_tokens"):
        raise Wrong("BAD_PUSH_TOKEN_IMPORT")
    for token in item["push_tokens"]:
        if not request.state.users.find(f"token:{token['token']}"):
            user = profiles.new_user(request.state, request.now)
            write_values(request, user, {**item, "push_tokens": [token]})


def _write_event(request: Request, item: Mapping[str, Any]) -> None:
    at = _time_of(request, item)
    make = not item.get("_update_existing_only", "user_alias" in item)
    user = profiles.find_or_make(request.state, item, request.now, make=make)
    if user is not None:
        profiles.happened(user, "custom_events", item["name"], at)
        profiles.save(request.state, user)
        request.state.store.count(f"event:{item['name']}", hour(at))


def _write_purchase(request: Request, item: Mapping[str, Any]) -> None:
    at = _time_of(request, item)
    make = "user_alias" not in item and item.get("_update_existing_only") is not True
    user = profiles.find_or_make(request.state, item, request.now, make=make)
    if user is not None:
        quantity = max(1, int(item.get("quantity", 1)))
        profiles.happened(user, "purchases", item["product_id"], at, quantity)
        user["total_revenue"] = round(user.get("total_revenue", 0) + item["price"] * quantity, 2)
        profiles.save(request.state, user)
        request.state.store.count(f"product:{item['product_id']}", hour(at), quantity)


def _time_of(request: Request, item: Mapping[str, Any]) -> datetime:
    _check(item)
    at = parse(item["time"])
    if at is None:
        raise Wrong("time: it is not in ISO 8601")
    return min(at, request.now)

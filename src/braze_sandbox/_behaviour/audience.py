"""Decides whether a user matches a connected audience."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "greater_than": operator.gt,
    "greater_than_or_equal_to": operator.ge,
    "less_than": operator.lt,
    "less_than_or_equal_to": operator.le,
}
_NEGATED = {
    "does_not_equal": "equals",
    "not_equal": "equals",
    "does_not_match_regex": "matches_regex",
    "does_not_include_value": "includes_value",
    "does_not_exist": "exists",
}


def matches(user: Record, audience: Mapping[str, Any] | None, now: datetime) -> bool:
    """
    Return whether *user* meets the conditions of *audience*. Without an audience every user does.
    """
    if audience is None:
        return True
    if "AND" in audience:
        return all(matches(user, part, now) for part in audience["AND"])
    if "OR" in audience:
        return any(matches(user, part, now) for part in audience["OR"])
    if "custom_attribute" in audience:
        return _match_attribute(user, audience["custom_attribute"], now)
    for name, field in (
        ("push_subscription_status", "push_subscribe"),
        ("email_subscription_status", "email_subscribe"),
    ):
        if name in audience:
            same = user.get(field, "subscribed") == audience[name]["value"]
            return same if audience[name]["comparison"] == "is" else not same
    used, limit = parse_utc(user.get("date_of_last_session")), parse_utc(audience["last_used_app"]["value"])
    if used is None or limit is None:
        return False
    return used > limit if audience["last_used_app"]["comparison"] == "after" else used < limit


def _match_attribute(user: Record, condition: Mapping[str, Any], now: datetime) -> bool:
    value = user.get("custom_attributes", {}).get(condition["custom_attribute_name"])
    comparison, wanted = condition["comparison"], condition.get("value")
    if comparison in _NEGATED:
        return not _holds(_NEGATED[comparison], value, wanted, now)
    return _holds(comparison, value, wanted, now)


def _holds(comparison: str, value: Any, wanted: Any, now: datetime) -> bool:
    if comparison == "exists":
        return value is not None
    if comparison == "equals":
        return bool(value == wanted)
    if comparison == "includes_value":
        return isinstance(value, list) and wanted in value
    if comparison == "matches_regex":
        return _match_regex(value, wanted)
    if comparison in _ORDER:
        numbers = isinstance(value, (int, float)) and isinstance(wanted, (int, float))
        return numbers and _ORDER[comparison](value, wanted)
    return _compare_time(comparison, parse_utc(value), wanted, now)


def _match_regex(value: Any, pattern: Any) -> bool:
    try:
        return isinstance(value, str) and isinstance(pattern, str) and re.search(pattern, value) is not None
    except (re.error, OverflowError, RecursionError):
        return False


def _compare_time(comparison: str, at: datetime | None, wanted: Any, now: datetime) -> bool:
    if at is None:
        return False
    if comparison in ("after", "before"):
        limit = parse_utc(wanted)
        return limit is not None and (at > limit if comparison == "after" else at < limit)
    if not isinstance(wanted, (int, float)):
        return False
    age = (now - at) if comparison.endswith("_ago") else (at - now)
    days = age / timedelta(days=1)
    return 0 <= days < wanted if comparison.startswith("less") else days > wanted

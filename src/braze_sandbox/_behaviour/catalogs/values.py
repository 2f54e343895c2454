"""The values of items: converted to the types of their fields, and checked."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import parse_utc

MAX_DEPTH = 50
"""How deep objects and lists can be nested in a value."""

_CHANGES = {"$add", "$remove"}
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class NotConvertible(Exception):
    """
    A value cannot be converted to the type of its field.
    """


def convert(kind: str, value: Any) -> Any:
    """
    Return *value* as a value of the type *kind*. Null, which stands for no value, has every type.

    Raises:
        NotConvertible: That is not possible.
    """
    if value is None:
        return None
    converted = CONVERTERS[kind](value)
    if converted is None:
        raise NotConvertible
    return converted


def format_time(time: datetime) -> str:
    """
    Return the format of times in catalogs: `2026-01-05T09:30:00.000+00:00`.
    """
    return time.astimezone(UTC).isoformat(timespec="milliseconds")


def is_change(value: Any) -> bool:
    """
    Return whether *value* changes the elements of an array instead of replacing it.
    """
    if not isinstance(value, dict):
        return False
    parts = cast("Record", value)
    return bool(parts) and parts.keys() <= _CHANGES and all(isinstance(items, list) for items in parts.values())


def change_array(old: Any, change: Mapping[str, list[Any]]) -> list[Any]:
    """
    Return an array with elements added and removed.
    """
    items = [*(old if isinstance(old, list) else []), *change.get("$add", ())]
    removed = {_identity(item) for item in change.get("$remove", ())}
    return [item for item in items if _identity(item) not in removed]


def length(value: Any) -> int:
    """
    Return the number of characters of a value: of the text itself, or of its JSON.
    """
    return len(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def is_too_deep(value: Any, depth: int = 1) -> bool:
    """
    Return whether objects and lists are nested more than `MAX_DEPTH` levels deep.
    """
    children = _children(value)
    return children is not None and (depth > MAX_DEPTH or any(is_too_deep(child, depth + 1) for child in children))


def has_invalid_keys(value: Any) -> bool:
    """
    Return whether a key in *value*, at any depth, contains a character that is not allowed.
    """
    if isinstance(value, dict) and any("." in key or "$" in key for key in cast("Record", value)):
        return True
    return any(has_invalid_keys(child) for child in _children(value) or ())


def _children(value: Any) -> Iterable[Any] | None:
    if isinstance(value, dict):
        return cast("Record", value).values()
    return value if isinstance(value, list) else None


def _identity(item: Any) -> str:
    return json.dumps(item, sort_keys=True)


def _string(value: Any) -> str | None:
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    return value if isinstance(value, str) else None


def _number(value: Any) -> float | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    text = value.strip() if isinstance(value, str) else ""
    if _INTEGER.fullmatch(text):
        return int(text)
    number = float(text) if _DECIMAL.fullmatch(text) else math.inf
    return number if math.isfinite(number) else None


def _boolean(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.strip().lower())
    return value if isinstance(value, bool) else None


def _time(value: Any) -> str | None:
    time = parse_utc(value)
    return None if time is None else format_time(time)


def _place(value: Any) -> list[float] | None:
    coordinates = value if isinstance(value, list) else []
    limits = (180, 90)
    if len(coordinates) != len(limits):
        return None
    for coordinate, limit in zip(coordinates, limits, strict=True):
        if isinstance(coordinate, bool) or not isinstance(coordinate, (int, float)) or abs(coordinate) > limit:
            return None
    return coordinates


def _of_type(kind: type) -> Callable[[Any], Any]:
    return lambda value: value if isinstance(value, kind) else None


CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "string": _string,
    "number": _number,
    "boolean": _boolean,
    "time": _time,
    "geo": _place,
    "object": _of_type(dict),
    "array": _of_type(list),
}
"""What converts a value by type of the field. None means that the value cannot be converted."""

"""How the value of a custom attribute changes, independent of users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from braze_sandbox._http.messages import fits

from .registry import RejectedObject

MAX_ELEMENTS = 500
"""
The number of elements that a list of scalars keeps. The description states it in words: a longer list is not rejected.
"""

Json = dict[str, Any]


def change_value(old: Any, new: Any, *, merge: bool) -> Any:
    """
    Return the value of an attribute that was *old* and is set to *new*, which may be an instruction.

    Args:
        old: The current value. None if there is none.
        new: The given value. None removes the attribute.
        merge: Whether objects are merged with the current ones at every level (``_merge_objects``).
    """
    if not isinstance(new, dict):
        return _unique(new) if isinstance(new, list) else new
    fields = cast("Json", new)
    names = set(fields)
    if names == {"inc"} and _is_integer(fields["inc"]):
        return _increment(old if _is_number(old) else 0, fields["inc"])
    if names and names <= {"add", "remove"} and all(isinstance(items, list) for items in fields.values()):
        return _change_list(old, fields.get("add", []), fields.get("remove", []))
    if names and names <= {"$add", "$remove", "$update"} and all(isinstance(items, list) for items in fields.values()):
        return _change_objects(old, fields, merge=merge)
    return merge_objects(old, fields) if merge else unwrap_times(fields)


def _increment(old: float, by: int) -> float:
    new = old + by
    if isinstance(new, int) and not fits(new):
        raise RejectedObject("inc: the new value must have at most 64 bits")
    return new


def merge_objects(old: Any, new: Mapping[str, Any]) -> Json:
    """
    Return *old* with the values of *new*, level by level. None removes a key.
    """
    merged = dict(cast("Json", old)) if isinstance(old, dict) else {}
    for name, value in new.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, dict) and set(cast("Json", value)) != {"$time"}:
            merged[name] = merge_objects(merged.get(name), cast("Json", value))
        else:
            merged[name] = unwrap_times(value)
    return merged


def unwrap_times(value: Any) -> Any:
    """
    Return *value* with times, which are given as ``{"$time": ...}`` inside objects, as plain strings.
    """
    if isinstance(value, dict):
        fields = cast("Json", value)
        if set(fields) == {"$time"}:
            return fields["$time"]
        return {name: unwrap_times(item) for name, item in fields.items()}
    if isinstance(value, list):
        return [unwrap_times(item) for item in value]
    return value


def _change_list(old: Any, add: list[Any], remove: list[Any]) -> list[Any]:
    items = old if isinstance(old, list) else []
    return [item for item in _unique([*items, *add]) if not any(_same(item, other) for other in remove)]


def _change_objects(old: Any, instructions: Json, *, merge: bool) -> list[Any]:
    items = list(old) if isinstance(old, list) else []
    for instruction in instructions.get("$update", ()):
        for position, item in enumerate(items):
            if _is_selected(item, instruction):
                new = instruction.get("$new_object", {})
                if not isinstance(new, dict):
                    raise RejectedObject("$new_object: must be an object")
                items[position] = merge_objects(item, new) if merge else {**item, **unwrap_times(new)}
    removed = instructions.get("$remove", ())
    items = [item for item in items if not any(_is_selected(item, selector) for selector in removed)]
    return [*items, *(unwrap_times(item) for item in instructions.get("$add", ()))]


def _is_selected(item: Any, instruction: Any) -> bool:
    if not isinstance(item, dict) or not isinstance(instruction, dict):
        return False
    fields, wanted = cast("Json", item), cast("Json", instruction)
    key = wanted.get("$identifier_key")
    return isinstance(key, str) and key in fields and _same(fields[key], wanted.get("$identifier_value"))


def _unique(items: list[Any]) -> list[Any]:
    """
    Return a list of scalars without duplicates. Other lists keep all elements.
    """
    if any(isinstance(item, (dict, list)) for item in items):
        return [unwrap_times(item) for item in items]
    found: dict[tuple[type, Any], Any] = {}
    for item in items:
        found.setdefault((bool if isinstance(item, bool) else object, item), item)
    return list(found.values())[-MAX_ELEMENTS:]


def _same(first: Any, second: Any) -> bool:
    return first == second and isinstance(first, bool) == isinstance(second, bool)


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)

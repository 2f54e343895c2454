"""Writes values as Python source."""

from __future__ import annotations

from typing import Any


def literal(value: Any) -> str:
    """
    Return *value* as a Python literal, lists as tuples.
    """
    return repr(tuple(value)) if isinstance(value, list) else repr(value)


def record(name: str, value: dict[str, Any] | None, **nested: str) -> str:
    """
    Return a call of the class *name* with the members of *value*. *nested* names the classes of members that are lists.
    """
    if value is None:
        return "None"
    members = (
        f"{key}={records(nested[key], member) if key in nested else literal(member)}" for key, member in value.items()
    )
    return f"{name}({', '.join(members)})"


def records(name: str, values: list[dict[str, Any]] | None) -> str:
    """
    Return a tuple of calls of the class *name*, one for each of *values*.
    """
    return f"({''.join(record(name, value) + ',' for value in values or ())})"

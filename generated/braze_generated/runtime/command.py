"""What a command line has to know about the operations. It is read without loading models, policies or httpx."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Kind = Literal["string", "integer", "number", "boolean", "time", "date", "file", "json"]
Effect = Literal["read", "write", "send", "delete"]


def effect_of(method: str) -> Effect:
    """
    Return what a call with an HTTP method does, unless more is known about it.
    """
    return _EFFECTS.get(method.upper(), "write")


_EFFECTS: dict[str, Effect] = {"GET": "read", "DELETE": "delete"}


@frozen(kw_only=True)
class Parameter:
    """
    An argument of a method, as a person types it.
    """

    name: str
    """Its name in Python."""
    location: Literal["path", "query", "header", "body"]
    kind: Kind
    """What one value is; ``json`` for objects, and for what has no type."""
    is_list: bool = False
    accepts_one: bool = False
    """Whether a list of one value may also be sent as the value alone."""
    choices: tuple[str, ...] = ()
    """The values that are allowed, if they are known."""
    required: bool = False
    docs: str = ""


@frozen(kw_only=True)
class Command:
    """
    An operation, as a command.
    """

    operation: str
    """The ``operationId``."""
    method_name: str
    endpoint: str
    """HTTP method and path."""
    summary: str
    docs: str
    policy: str
    """Permission, limits and rules, in sentences."""
    effect: Effect
    """What a call does."""
    items: str = ""
    """Where a paginated response keeps its items: JSON names, joined with dots."""
    replacement: str = ""
    """What to use instead of a deprecated operation, in words."""
    docs_url: str
    parameters: tuple[Parameter, ...] = ()


@frozen
class Group:
    """
    A namespace, as a group of commands.
    """

    heading: str
    """The heading under which it is listed; empty if the description has none for it."""
    docs: str


@frozen
class Lookup:
    """
    A method that lists the values that a parameter can have in a workspace. It can be called without arguments.
    """

    namespace: str
    method_name: str
    items: str
    """Property of the response that contains the list."""
    value: str
    """Property of an item: the value."""
    label: str
    """Property of an item that says what it is."""

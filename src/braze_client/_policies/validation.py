"""Refuses what Braze would reject, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from functools import cache
from operator import attrgetter
from typing import Any, TypeGuard, cast

from braze_client.errors import ArgumentError
from braze_generated.runtime.call import Endpoint
from braze_generated.runtime.model import ListDecoder, Map, Model, ObjectDecoder, members_of, model_named
from braze_generated.runtime.operation import OneOf

Object = Mapping[str, Any] | Model
Violation = tuple[str, str]
"""Path to the object that breaks a rule, and how it does."""


def check_arguments(endpoint: Endpoint[Any], query: Mapping[str, Any], body: Mapping[str, Any] | None) -> None:
    """
    Check a request against the limits and the rules of its operation.

    Args:
        endpoint: The endpoint.
        query: The parameters that are given, by their name in the API.
        body: The body, by names in the API, if there is one.

    Raises:
        ArgumentError: A limit or a rule is broken. The message names the argument, the rule and the limit.
    """
    operation = endpoint.operation
    given = {**query, **body} if query and body else query or body or {}
    for limit in operation.limits:
        sizes = [len(value) for field in limit.fields if _is_list(value := given.get(field))]
        if limit.max_items is not None and sum(sizes) > limit.max_items:
            fields = _named(endpoint, limit.fields)
            raise ArgumentError(operation, fields, f"{sum(sizes)} items, but Braze accepts at most {limit.max_items}")
        if limit.min_items is not None and sizes and sum(sizes) < limit.min_items:
            fields = _named(endpoint, limit.fields)
            raise ArgumentError(operation, fields, f"empty, but Braze needs at least {limit.min_items}")
    rules_of_lists: dict[str, list[OneOf]] = {}
    for rule in operation.one_of:
        if rule.each is not None:
            rules_of_lists.setdefault(rule.each, []).append(rule)
        elif broken := rule.violation(given):
            raise ArgumentError(operation, "arguments", broken)
    for argument in endpoint.body or ():
        value = given.get(argument.api_name)
        rules = rules_of_lists.get(argument.api_name, ())
        if value is not None and (rules or argument.decode is not None):
            decode = cast("ObjectDecoder | None", argument.decode)
            if violation := _violation(argument.name, decode, value, rules):
                raise ArgumentError(operation, *violation)


def check_size(endpoint: Endpoint[Any], content: bytes) -> None:
    """
    Check the encoded body against the limit of its operation.

    Raises:
        ArgumentError: It is larger.
    """
    for limit in endpoint.operation.limits:
        if limit.max_bytes is not None and len(content) > limit.max_bytes:
            message = f"{len(content):,} bytes, but Braze accepts at most {limit.max_bytes:,}"
            raise ArgumentError(endpoint.operation, "body", message)


def _is_list(value: object) -> TypeGuard[Sized]:
    # A single string may stand for a list of one.
    return isinstance(value, Sized) and not isinstance(value, str)


def _named(endpoint: Endpoint[Any], api_names: Sequence[str]) -> str:
    """
    Return the names of the arguments that have these names in the API.
    """
    names = {argument.api_name: argument.name for argument in (*endpoint.query, *(endpoint.body or ()))}
    return " + ".join(names.get(api_name, api_name) for api_name in api_names)


def _violation(path: str, decode: ObjectDecoder | None, value: Any, rules: Sequence[OneOf] = ()) -> Violation | None:
    """
    Return the first violation in *value*, or None.

    Args:
        path: Where the value stands.
        decode: Tells which models it is, or consists of.
        value: An object or a list of objects.
        rules: Further rules for each object of the list.
    """
    if decode is None or isinstance(decode, ListDecoder):
        if not isinstance(value, (list, tuple)):
            return None
        entries = cast("list[Any]", value)
        # Rules about names hold for all objects with the same names, so one of each is enough, unless rules are nested.
        deep = decode is not None and any(_has_nested_rules(name) for name in decode.names)
        for index in range(len(entries)) if deep else _distinct(entries):
            if violation := _violation_of_object(f"{path}[{index}]", decode, entries[index], rules):
                return violation
        return None
    return _violation_of_object(path, decode, value, rules)


def _violation_of_object(
    path: str, decode: ObjectDecoder | None, value: Any, rules: Sequence[OneOf]
) -> Violation | None:
    if not _is_object(value):
        return None
    model = type(value) if isinstance(value, Model) else decode.model_for(value) if decode is not None else None
    own = model._one_of if model is not None else ()
    for rule in (*rules, *(rule for rule in own if rule.each is None)):
        if broken := rule.violation(value):
            return path, broken
    if model is None:
        return None
    for rule in own:
        if rule.each is not None and rule.each in value:
            entries = value[rule.each]
            for index, entry in enumerate(cast("list[Any]", entries) if isinstance(entries, (list, tuple)) else ()):
                if _is_object(entry) and (broken := rule.violation(entry)):
                    return f"{path}.{rule.each}[{index}]", broken
    for name, nested in _nested(model):
        if name in value and (violation := _violation(f"{path}.{name}", nested, value[name])):
            return violation
    return None


def _is_object(value: Any) -> TypeGuard[Object]:
    # Asking an abstract class takes long, so the usual ones come first.
    return type(value) is dict or isinstance(value, (Model, Mapping))


def _distinct(entries: Sequence[Any]) -> Iterable[int]:
    """
    Return the places of the objects, but of those with the same names only the first.
    """
    kinds = set(map(type, entries))
    if kinds == {dict}:
        objects = entries
    elif all(issubclass(kind, Model) for kind in kinds):
        objects = list(map(_STORAGE, entries))
    else:
        return range(len(entries))
    # Without a loop of ours, since this looks at each object that is sent.
    places = range(len(objects))
    return sorted(dict(zip(map(tuple, reversed(objects)), reversed(places), strict=True)).values())


_STORAGE = attrgetter("_data")


@cache
def _has_nested_rules(name: str) -> bool:
    model = model_named(name)
    return bool(_nested(model)) or any(rule.each is not None for rule in model._one_of)


_nested_members: dict[type[Model], tuple[tuple[str, ObjectDecoder], ...]] = {}


def _nested(model: type[Model]) -> tuple[tuple[str, ObjectDecoder], ...]:
    """
    Return the members of *model* that lead to a model with rules, and what decodes them.
    """
    nested = _nested_members.get(model)
    if nested is None:
        nested = _nested_members[model] = tuple(
            (member.json_name, member.decode)
            for member in (() if issubclass(model, Map) else members_of(model))
            if isinstance(member.decode, ObjectDecoder)
            and any(_has_rules(name, frozenset()) for name in member.decode.names)
        )
    return nested


def _has_rules(name: str, seen: frozenset[str]) -> bool:
    model = model_named(name)
    if model._one_of:
        return True
    if name in seen or issubclass(model, Map):
        return False
    return any(
        _has_rules(inner, seen | {name})
        for member in members_of(model)
        if isinstance(member.decode, ObjectDecoder)
        for inner in member.decode.names
    )

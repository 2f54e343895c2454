"""Refuses what Braze would refuse, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from typing import Any, TypeGuard, cast

from braze_generated.client import Endpoint
from braze_generated.types import Map, Model, fields_of, many, model_named, one

from .errors import ArgumentError

Object = Mapping[str, Any] | Model
Known = dict[int, list[tuple[int, Any]]]
Rule = tuple[str | None, tuple[str, ...], int, int | None]


def check_arguments(endpoint: Endpoint[Any], query: Mapping[str, Any], body: Mapping[str, Any] | None) -> None:
    """
    Hold a request to the limits and the rules of its operation.

    Args:
        endpoint: The endpoint.
        query: The parameters that are given, by wire name.
        body: The body, by wire name, if there is one.

    Raises:
        ArgumentError: A limit or a rule is broken. The message names the argument, the rule and the limit.
    """
    operation = endpoint.operation
    given = {**query, **body} if query and body else query or body or {}
    known: Known = {}
    for limit in operation.limits:
        sizes = [len(value) for field in limit.fields if isinstance(value := given.get(field), Sized)]
        if limit.max_items is not None and sum(sizes) > limit.max_items:
            fields = _named(endpoint, limit.fields)
            raise ArgumentError(operation, fields, f"{sum(sizes)} items, but Braze takes at most {limit.max_items}")
        if limit.min_items is not None and sizes and sum(sizes) < limit.min_items:
            fields = _named(endpoint, limit.fields)
            raise ArgumentError(operation, fields, f"empty, but Braze needs at least {limit.min_items}")
    for rule in operation.one_of:
        if broken := _broken((rule.each, rule.fields, rule.at_least or 0, rule.at_most), given, known):
            where, what = broken
            raise ArgumentError(operation, _named(endpoint, [where]) or "arguments", what)
    if endpoint.request is not None and body is not None:
        fault = _fault_inside(model_named(endpoint.request), body, known)
        if fault:
            raise ArgumentError(operation, *fault)


def check_size(endpoint: Endpoint[Any], content: bytes) -> None:
    """
    Hold the encoded body to the limit of its operation.

    Raises:
        ArgumentError: It is larger.
    """
    for limit in endpoint.operation.limits:
        if limit.max_bytes is not None and len(content) > limit.max_bytes:
            message = f"{len(content):,} bytes, but Braze takes at most {limit.max_bytes:,}"
            raise ArgumentError(endpoint.operation, "body", message)


def _broken(rule: Rule, data: Object, known: Known) -> tuple[str, str] | None:
    """
    Return where and how *data* breaks *rule*, or None.
    """
    each, fields, least, most = rule
    if each is None:
        fault = _count(fields, least, most, data)
        return ("", fault) if fault else None
    entries = data[each] if each in data else None  # noqa: SIM401  # a model has no `get`
    if isinstance(entries, (list, tuple)):
        for index, entry in _distinct(cast("list[Any]", entries), known):
            fault = _count(fields, least, most, entry) if _is_object(entry) else None
            if fault:
                return f"{each}[{index}]", fault
    return None


def _count(fields: tuple[str, ...], least: int, most: int | None, data: Object) -> str | None:
    count = sum(map(data.__contains__, fields))
    if count < least or (most is not None and count > most):
        wanted = f"exactly {least}" if least == most else f"at least {least}" if count < least else f"at most {most}"
        given = ", ".join(field for field in fields if field in data) or "none"
        return f"give {wanted} of {', '.join(fields)}; given: {given}"
    return None


def _is_object(value: Any) -> TypeGuard[Object]:
    # Asking an abstract class takes long, so the usual ones come first.
    return type(value) is dict or isinstance(value, (Model, Mapping))


def _named(endpoint: Endpoint[Any], wire_names: Sequence[str]) -> str:
    """
    Return the names of the arguments that have these names on the wire.
    """
    names = {wire: name for names in (endpoint.query, endpoint.body or {}) for name, wire in names.items()}
    return " + ".join(names.get(wire_name, wire_name) for wire_name in wire_names)


def _fault_inside(model: type[Model], data: Object, known: Known) -> tuple[str, str] | None:
    """
    Return the path to the first object inside *data* that breaks a rule, and how it does, or None.
    """
    for wire_name, decode in _nested_rules(model):
        if wire_name not in data:
            continue
        value = data[wire_name]
        place, fault = wire_name, None
        if isinstance(decode, many):
            if isinstance(value, (list, tuple)):
                index, fault = _fault_in_list(decode, cast("list[Any]", value), known)
                place = f"{wire_name}[{index}]"
        elif _is_object(value):
            fault = _fault_of(decode, value, known)
        if fault:
            inside, what = fault
            return f"{place}.{inside}" if inside else place, what
    return None


def _fault_in_list(decode: many, entries: Sequence[Any], known: Known) -> tuple[int, tuple[str, str] | None]:
    """
    Return the place of the first object of a list that breaks a rule, and where and how it does.
    """
    deep = any(_looks_inside(model_named(name)) for name in decode.names)
    for index, entry in enumerate(entries) if deep else _distinct(entries, known):
        if _is_object(entry) and (fault := _fault_of(decode, entry, known)):
            return index, fault
    return 0, None


def _distinct(entries: Sequence[Any], known: Known) -> list[tuple[int, Any]]:
    """
    Leave out the objects that have the same names as one before: they keep a rule about names if that one does.

    Args:
        entries: A list of a request.
        known: What was found for the lists of this request, by their ids, since several rules ask for the same.
    """
    found = known.get(id(entries))
    if found is None:
        found = known[id(entries)] = _find_distinct(entries)
    return found


def _find_distinct(entries: Sequence[Any]) -> list[tuple[int, Any]]:
    kinds = set(map(type, entries))
    kind = kinds.pop() if len(kinds) == 1 else None
    if kind is dict:
        names = list(map(tuple, entries))
    elif kind is not None and issubclass(kind, Model):
        names = [tuple(entry._data) for entry in entries]
    else:
        return list(enumerate(entries))
    # No loop of ours where all are alike, since this runs on each object that is sent.
    if names.count(names[0]) == len(names):
        return [(0, entries[0])]
    first = dict(zip(reversed(names), reversed(range(len(names))), strict=True))
    return [(index, entries[index]) for index in sorted(first.values())]


def _looks_inside(model: type[Model]) -> bool:
    return bool(_nested_rules(model)) or any(each is not None for each, *_ in model._one_of)


def _fault_of(decode: one, value: Object, known: Known) -> tuple[str, str] | None:
    model = type(value) if isinstance(value, Model) else decode.model_for(value)
    if model is None:
        return None
    for rule in model._one_of:
        if fault := _broken(rule, value, known):
            return fault
    return _fault_inside(model, value, known)


def _nested_rules(model: type[Model]) -> tuple[tuple[str, one], ...]:
    """
    Return the fields of *model* that lead to a model with rules, and how they are read.
    """
    rules = _rules.get(model)
    if rules is None:
        rules = _rules[model] = tuple(
            (field.wire_name, field.decode)
            for field in fields_of(model)
            if isinstance(field.decode, one) and any(_has_rules(name, frozenset()) for name in field.decode.names)
        )
    return rules


_rules: dict[type[Model], tuple[tuple[str, one], ...]] = {}


def _has_rules(name: str, seen: frozenset[str]) -> bool:
    model = model_named(name)
    if model._one_of:
        return True
    if name in seen or issubclass(model, Map):
        return False
    return any(
        _has_rules(inner, seen | {name})
        for field in fields_of(model)
        if isinstance(field.decode, one)
        for inner in field.decode.names
    )

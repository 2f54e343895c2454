"""Refuses what Braze would reject, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from itertools import chain
from typing import Any, TypeGuard, TypeVar, cast

from attrs import field, frozen

from braze_client.errors import ArgumentError
from braze_generated.runtime.call import Endpoint
from braze_generated.runtime.model import Model
from braze_generated.runtime.operation import OneOf
from braze_generated.runtime.storage import STORED

from .kinds import Kind, has_rules, kind_of, kinds_of_members, words_for

Object = Mapping[str, Any] | Model
Violation = tuple[str, str]
"""Path to the value that breaks a rule, and how it does."""

# Shapes of objects that are remembered for each kind, and types for each shape, so that data with ever new names cannot
# fill the memory.
_MOST_VERDICTS = 1_000
_MOST_TYPES = 8
_MAY_BE_EMPTY = (type(None), bool, list, tuple)
V = TypeVar("V")


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
    for argument in (*endpoint.query, *(endpoint.body or ())):
        if argument.api_name in given and not argument.is_file:
            rules = rules_of_lists.get(argument.api_name, ())
            if violation := violation_in(kind_of(argument.type), given[argument.api_name], argument.name, rules):
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


def violation_in(kind: Kind, value: Any, path: str, rules: Sequence[OneOf] = ()) -> Violation | None:
    """
    Return the first violation in *value*, or None.

    Args:
        kind: What the value has to be.
        value: The value.
        path: Where it stands.
        rules: Rules for the object, or for each object of the list.
    """
    if not kind.accepts(type(value)):
        return _wrong_kind(kind, value, path)
    if kind.items is not None and isinstance(value, (list, tuple)):
        return _violation_in_list(kind.items, cast("Sequence[Any]", value), path, rules)
    if (kind.models or rules) and isinstance(value, (Mapping, Model)):
        return _violation_of_object(kind, cast("Object", value), path, rules)
    return None


def _violation_in_list(kind: Kind, entries: Sequence[Any], path: str, rules: Sequence[OneOf]) -> Violation | None:
    types = set(map(type, entries))
    if types == {dict} and kind.accepts(dict):
        objects = entries
    elif types and all(issubclass(each, Model) and kind.accepts(each) for each in types):
        objects = list(map(STORED, entries))
    else:
        return _first(violation_in(kind, entry, f"{path}[{index}]", rules) for index, entry in enumerate(entries))
    # Objects with the same names are alike for the rules about names, so one of each is looked at, and once for all
    # calls. The types are looked at column by column. No loop of ours runs over all objects, since this is done to
    # everything that is sent.
    key = next(iter(types)), *map(id, rules)  # the rules are constants of the operation
    known = kind.verdicts.get((tuple(objects[0]), key))
    if len(types) == 1 and known is not None and known.is_fulfilled_by(objects):
        return None
    shapes = (
        list(zip(map(type, entries), map(tuple, objects), strict=True)) if len(types) > 1 else list(map(tuple, objects))
    )
    violations: list[tuple[int, Violation]] = []
    for shape, places in _places(shapes).items():
        verdict = kind.verdicts.get((shape, key))
        if verdict is None:
            verdict = _Shape.of(kind, entries[places[0]], rules)
            if len(kind.verdicts) < _MOST_VERDICTS:
                kind.verdicts[shape, key] = verdict
        if found := verdict.first_violation(kind, entries, objects, places, path):
            violations.append(found)
    return min(violations)[1] if violations else None


def _places(shapes: Sequence[Any]) -> Mapping[Any, Sequence[int]]:
    """
    Return the places of each of *shapes*.
    """
    if shapes.count(shapes[0]) == len(shapes):
        return {shapes[0]: range(len(shapes))}
    places: dict[Any, list[int]] = {}
    for place, shape in enumerate(shapes):
        places.setdefault(shape, []).append(place)
    return places


@frozen
class _Shape:
    """
    What holds for all objects with the same names of members.
    """

    broken: str | None
    """The rule about names that they break."""
    counting: tuple[OneOf, ...]
    """The rules that they break or satisfy depending on which of their values are empty."""
    columns: tuple[tuple[int, str, Kind], ...]
    """Place and name of the declared members, and what they have to be."""
    nested: frozenset[str]
    """The names of those whose content has to be looked at, too."""
    names: list[str]
    """The names of all members."""
    fulfilling: list[list[type]] = field(factory=list)
    """Types of all members, as objects that broke no rule had them."""

    @classmethod
    def of(cls, kind: Kind, value: Object, rules: Sequence[OneOf]) -> _Shape:
        """
        Return the shape of *value*.
        """
        model = _model_of(kind, value)
        own = () if model is None else model._one_of
        members = {} if model is None else kinds_of_members(model)
        checked = (*rules, *(rule for rule in own if rule.each is None))
        filled = dict.fromkeys(value, True)
        broken = _first(rule.violation(filled) for rule in checked)
        counting = tuple(rule for rule in checked if rule.at_least and not rule.allow_empty)
        columns = tuple((place, name, members[name]) for place, name in enumerate(value) if name in members)
        nested = frozenset(name for _, name, member in columns if has_rules(member))
        return cls(
            broken, counting, tuple(column for column in columns if not column[2].any_value), nested, list(value)
        )

    def is_fulfilled_by(self, objects: Sequence[Any]) -> bool:
        """
        Return whether all *objects* have this shape, and types that are known to break no rule.
        """
        number, types = len(objects), list(map(type, objects[0].values()))
        return (
            types in self.fulfilling
            # An object has each name once, so none can have more of the repeated names, and then none can have fewer.
            and list(chain.from_iterable(objects)) == self.names * number
            and list(map(type, chain.from_iterable(map(dict.values, objects)))) == types * number
        )

    def first_violation(
        self, kind: Kind, entries: Sequence[Any], objects: Sequence[Any], places: Sequence[int], path: str
    ) -> tuple[int, Violation] | None:
        """
        Return the place of the first object of this shape that breaks a rule, and how it does.
        """
        if self.broken:
            return places[0], (f"{path}[{places[0]}]", self.broken)
        chosen = objects if len(places) == len(objects) else [objects[place] for place in places]
        values = list(zip(*map(dict.values, chosen), strict=True))
        found: list[tuple[int, Violation]] = []
        for column, name, member in self.columns:
            types = set(map(type, values[column]))
            if types <= member.accepted or all(map(member.accepts, types)):
                continue
            row = next(row for row, value in enumerate(values[column]) if not member.accepts(type(value)))
            found.append((places[row], _wrong_kind(member, values[column][row], f"{path}[{places[row]}].{name}")))
        uncertain = self._uncertain(values)
        for place in places if uncertain else ():
            if wrong := _first(rule.violation(entries[place]) for rule in uncertain):
                found.append((place, (f"{path}[{place}]", wrong)))
                break
        if self.nested:
            for place in places:
                inside = _violation_in_members(kind, self.nested, entries[place], f"{path}[{place}]")
                if inside:
                    found.append((place, inside))
                    break
        if found:
            return min(found)
        found_types = list(map(type, chosen[0].values()))
        if (
            not self.nested
            and not uncertain
            and found_types not in self.fulfilling
            and len(self.fulfilling) < _MOST_TYPES
        ):
            self.fulfilling.append(found_types)
        return None

    def _uncertain(self, columns: Sequence[Sequence[Any]]) -> list[OneOf]:
        """
        Return the rules that need a look at each object, since the types of its values do not decide them.
        """
        fields = {name for rule in self.counting for name in rule.fields}
        filled = {
            name
            for name, column in zip(self.names, columns, strict=True)
            if name in fields and not any(issubclass(kind, _MAY_BE_EMPTY) for kind in set(map(type, column)))
        }
        return [rule for rule in self.counting if len(filled.intersection(rule.fields)) < (rule.at_least or 0)]


def _violation_in_members(kind: Kind, names: Iterable[str], value: Object, path: str) -> Violation | None:
    model = _model_of(kind, value)
    if model is None:
        return None
    members = kinds_of_members(model)
    return _first(
        violation_in(
            members[name], value[name], f"{path}.{name}", [rule for rule in model._one_of if rule.each == name]
        )
        for name in sorted(names)
        if name in value and name in members
    )


def _model_of(kind: Kind, value: Object) -> type[Model] | None:
    if isinstance(value, Model):
        return type(value)
    return kind.decoder.model_for(value) if kind.models else None


def _violation_of_object(kind: Kind, value: Object, path: str, rules: Sequence[OneOf]) -> Violation | None:
    shape = _Shape.of(kind, value, rules)
    if broken := shape.broken or _first(rule.violation(value) for rule in shape.counting):
        return path, broken
    for _, name, member in shape.columns:
        if not member.accepts(type(value[name])):
            return _wrong_kind(member, value[name], f"{path}.{name}")
    return _violation_in_members(kind, shape.nested, value, path)


def _wrong_kind(kind: Kind, value: Any, path: str) -> Violation:
    wanted = kind.words
    if isinstance(value, Model) and kind.models:
        wanted = " or ".join(f"a {name}" for name in kind.models)  # that it is an object would say nothing
    return path, f"must be {wanted}, got {words_for(value)}"


def _first(violations: Iterable[V | None]) -> V | None:
    return next((violation for violation in violations if violation is not None), None)

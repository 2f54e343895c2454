"""
Which kinds of values an argument, or a field of a model, accepts.

The types come from where they are declared anyway: the signatures of the methods and the fields of the models.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import attrs
from attrs import field, frozen

from braze_generated.runtime.decoding import ObjectDecoder, model_named
from braze_generated.runtime.model import Map, Model

_SCALARS: dict[str, tuple[tuple[type, ...], str]] = {
    "str": ((str,), "a string"),
    "int": ((int,), "a number"),
    "float": ((int, float, Decimal), "a number"),
    "Decimal": ((Decimal,), "a number"),
    "bool": ((bool,), "true or false"),
    "None": ((type(None),), "null"),
    "datetime": ((dt.datetime,), "a time"),
    "date": ((dt.date,), "a date"),
    "Timestamp": ((str,), "a time"),
}


@frozen(eq=False, slots=False)
class Kind:
    """
    What a value may be.
    """

    types: tuple[type, ...]
    words: str
    """What it has to be, in words: ``a string or a list``."""
    items: Kind | None = None
    """What the items of a list have to be."""
    models: tuple[str, ...] = ()
    """The models that an object may be."""
    any_value: bool = False
    verdicts: dict[Any, Any] = field(factory=dict, init=False, repr=False)
    """What was found out about shapes, by them."""
    accepted: set[type] = field(factory=set, init=False, repr=False)
    """Types that were found acceptable."""

    def accepts(self, kind: type) -> bool:
        """
        Return whether a value of the type *kind* is acceptable.
        """
        if kind in self.accepted:
            return True
        if verdict := self._accepts(kind):
            self.accepted.add(kind)
        return verdict

    def _accepts(self, kind: type) -> bool:
        # Null is sent as null, which removes a value.
        if self.any_value or kind is type(None):
            return True
        if issubclass(kind, bool):
            return bool in self.types
        if issubclass(kind, Model):
            return any(issubclass(kind, model_named(name)) for name in self.models) or (
                Mapping in self.types and not self.models
            )
        # Of an enumeration, the value is sent.
        return issubclass(kind, self.types) or (issubclass(kind, Enum) and not issubclass(kind, (str, int, float)))

    @property
    def decoder(self) -> ObjectDecoder:
        """Tells which of the models a plain object is."""
        return ObjectDecoder(*self.models)


@cache
def kind_of(annotation: str) -> Kind:
    """
    Return what a type accepts, as it is written in a signature.
    """
    types: list[type] = []
    words: list[str] = []
    models: list[str] = []
    items: Kind | None = None
    any_value = False
    for part in _alternatives(annotation):
        if part in _SCALARS:
            scalar, word = _SCALARS[part]
            types += scalar
            words.append(word)
        elif part.startswith(("Sequence[", "list[")):
            types += [list, tuple]
            words.append("a list")
            items = kind_of(part[part.index("[") + 1 : -1])
        elif part.startswith(("Mapping[", "dicts.")):
            types.append(Mapping)
            words.append("an object")
        elif part != "Omit":
            named = getattr(_models(), part, None)
            if isinstance(named, type) and issubclass(named, Model):
                types.append(Mapping)
                models.append(part)
                words.append("an object")
            elif named is not None:
                types.append(str)
                words.append("a string")
            else:
                any_value = True
    unique = [word for word in dict.fromkeys(words) if word != "null"]  # which is always accepted
    return Kind(tuple(dict.fromkeys(types)), " or ".join(unique), items, tuple(models), any_value)


def kinds_of_members(model: type[Model]) -> Mapping[str, Kind]:
    """
    Return what the declared members of *model* have to be, by JSON name.
    """
    members = _members.get(model)
    if members is None:
        declared = () if issubclass(model, Map) else attrs.fields(model)
        members = _members[model] = {
            attribute.metadata.get("name", attribute.name): kind_of(str(attribute.type))
            for attribute in declared
            if not attribute.inherited
        }
    return members


_members: dict[type[Model], Mapping[str, Kind]] = {}


def has_rules(kind: Kind) -> bool:
    """
    Return whether there is anything to check inside a value of this kind.
    """
    if kind.items is not None:
        return not kind.items.any_value
    return any(model_named(name)._one_of or kinds_of_members(model_named(name)) for name in kind.models)


def words_for(value: Any) -> str:
    """
    Say what *value* is, without showing it.
    """
    if isinstance(value, Model):
        return f"a {type(value).__name__}"
    for kinds, words in (
        (type(None), "null"),
        (bool, "true or false"),
        (str, "a string"),
        ((int, float, Decimal), "a number"),
        ((list, tuple), "a list"),
        (Mapping, "an object"),
        (dt.date, "a date"),
    ):
        if isinstance(value, kinds):
            return words
    return f"a value of type {type(value).__name__}"


def _alternatives(annotation: str) -> list[str]:
    """
    Split a union at its top level.
    """
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(annotation):
        depth += (letter == "[") - (letter == "]")
        if letter == "|" and depth == 0:
            parts.append(annotation[start:place].strip())
            start = place + 1
    return [*parts, annotation[start:].strip()]


def _models() -> Any:
    import braze_generated.models

    return braze_generated.models

"""
Statistics as rows with the same columns each time, whatever a response happens to contain.

A row is about one thing: a day or an hour as a whole, or a variant, a step or a channel's variation in it. Which
members stand for what follows from their form: an object of objects has an entry for each variant or step, an object of
lists has the variations of each channel, and any other object belongs to the row that it is in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from attrs import define, field

from braze_generated.runtime.decoding import ListDecoder, ObjectDecoder, model_named
from braze_generated.runtime.members import members_of
from braze_generated.runtime.model import Map, Model

LEVEL = "level"
"""What a row is about: ``total``, ``variant``, ``step`` or ``channel``."""
TOTAL = "total"
_CHANNEL = "channel"
_NAMED_AFTER = {"messages": _CHANNEL}
"""Members whose entries are not called as they are."""


@define
class Columns:
    """
    The columns of a series, with what they hold: ``text``, ``integer`` or ``number``.
    """

    kinds: dict[str, str] = field(factory=dict[str, str])

    @classmethod
    def of(cls, model: type[Model]) -> Columns:
        """
        Return the columns for the entries of a series: first what identifies a row, then the figures.
        """
        found = dict(_described(model, ""))
        first = [name for name, kind in found.items() if kind == "text"]
        return cls({name: found[name] for name in (*first, *found)})

    def add(self, row: Mapping[str, Any]) -> None:
        """
        Add columns for figures that are not described, such as those of a fifth conversion event.

        A value that does not fit its column widens it, since Braze may return another type than it documents.
        """
        for name, value in row.items():
            if value is None or (name in self.kinds and _fits(value, self.kinds[name])):
                continue
            self.kinds[name] = "number" if _fits(value, "number") and self.kinds.get(name) != "text" else "text"


def _fits(value: Any, kind: str) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return kind == "text" or (is_number and (kind == "number" or float(value).is_integer()))


def rows_of(entry: Mapping[str, Any], columns: Columns) -> Iterator[dict[str, Any]]:
    """
    Yield the rows for one entry of a series.
    """
    level = {LEVEL: TOTAL} if LEVEL in columns.kinds else {}
    yield from _rows(entry, {**level, "time": entry.get("time")}, "")


def _rows(entity: Mapping[str, Any], identity: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    own, inner = _split(entity, kind)
    yield {**identity, **own}
    name = _column("name", kind)
    named = {**identity, name: own[name]} if kind and name in own else identity
    for member, entries in inner:
        key = _key(member)
        for identifier, found in entries.items():
            for part in found if isinstance(found, list) else [found]:
                if isinstance(part, Mapping):
                    yield from _rows(part, {**named, LEVEL: key, key: identifier}, key)


def _split(entity: Mapping[str, Any], kind: str) -> tuple[dict[str, Any], list[tuple[str, Mapping[str, Any]]]]:
    """
    Return the values that belong to an entity itself, and the members with entities of their own.
    """
    own: dict[str, Any] = {}
    inner: list[tuple[str, Mapping[str, Any]]] = []
    for name, value in entity.items():
        if not isinstance(value, Mapping):
            own[_column(name, kind)] = value
        elif value and all(isinstance(part, (Mapping, list)) for part in value.values()):
            inner.append((name, value))
        else:
            own |= {_column(part, kind): item for part, item in value.items()}
    return own, inner


def _described(model: type[Model], kind: str) -> Iterator[tuple[str, str]]:
    for member in members_of(model):
        name, decode = member.json_name, member.decode
        if not isinstance(decode, ObjectDecoder):
            yield _column(name, kind), _kind_of(model, name)
            continue
        inner = model_named(decode.names[0])
        decoders = [part.decode for part in members_of(inner)]
        lists = [decoder for decoder in decoders if isinstance(decoder, ListDecoder)]
        if not lists and not issubclass(inner, Map):
            yield from _described(inner, kind)
            continue
        key = _key(name)
        yield LEVEL, "text"
        yield key, "text"
        entries: list[Any] = [*lists] or [getattr(inner, "_decode", None)]
        for decoder in entries:
            if isinstance(decoder, ObjectDecoder):
                yield from _described(model_named(decoder.names[0]), key)


def _kind_of(model: type[Model], name: str) -> str:
    declared = {field.metadata.get("name", field.name): str(field.type) for field in attrs.fields(model)}[name]
    return "number" if "float" in declared else "integer" if "int" in declared else "text"


def _key(name: str) -> str:
    return _NAMED_AFTER.get(name, name.removesuffix("_stats"))


def _column(name: str, kind: str) -> str:
    # A variant and a step both have a name.
    return f"{kind}_{name}" if kind and name == "name" else name

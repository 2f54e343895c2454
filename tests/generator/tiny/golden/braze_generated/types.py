# Generated from openapi/ by `python -m generator`. Do not edit.
"""What the models are made of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Final, Generic, Self, TypeVar, cast, overload

T = TypeVar("T")


class Omit:
    """
    The type of `OMIT`.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


OMIT: Final = Omit()
"""
Stands for an argument that is left out. Nothing is sent for it, whereas ``None`` is sent as JSON null.
"""


class Timestamp(str):
    """
    A point in time as Braze wrote it: a string, and the time that it means.
    """

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime | None:
        """
        The time as an aware datetime; UTC where the text names no zone. None where the text is in no known format.
        """
        # Braze writes `2026-01-05T09:30:00.000Z`, `2026-01-05 09:30:00.000 UTC`, `2026-01-05T09:30:00-5:00`,
        # `2026-01-05T09:30:00+0000`, `2026-01-05T09:30:00:000Z` and `2026-01-05`.
        match = _TIMESTAMP.fullmatch(self.strip())
        if match is None:
            return None
        year, month, day, hour, minute, second, fraction, sign, hours, minutes = match.groups()
        offset = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        try:
            return dt.datetime(
                int(year),
                int(month),
                int(day),
                int(hour or 0),
                int(minute or 0),
                int(second or 0),
                int((fraction or "0")[:6].ljust(6, "0")),
                dt.timezone(-offset if sign == "-" else offset),
            )
        except ValueError:
            return None


_TIMESTAMP = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.:](\d+))?)?)?"
    r"\s*(?:Z|UTC|([+-])(\d\d?):?(\d\d)?)?",
    re.ASCII,
)


def to_json(value: Any) -> Any:
    """
    Return what stands for *value* in JSON, for values that JSON does not know: models, datetimes and dates.

    Raises:
        ValueError: A datetime has no offset, so it does not say which time is meant.
        TypeError: There is no form for the value.
    """
    if isinstance(value, Model):
        return value._data
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise ValueError("a datetime needs a time zone: without one it does not say which time is meant")
        return value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, (set, frozenset)):
        raise TypeError("a set has no order; pass a list")
    raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")


def _plain(value: Any) -> Any:
    """
    Copy *value* with everything in it in the form it has in JSON.
    """
    if value is None or isinstance(value, (str, int, float)):
        return str(value) if isinstance(value, Timestamp) else value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return _plain(to_json(value))


class Model:
    """
    A typed view of one JSON object.

    The object is kept as it was received or given, so nothing is lost: fields that the description does not know stay
    reachable by their wire name (``model["name"]``) and in `additional_properties`, and `to_dict` gives all of it
    back. A field that is absent reads as None.
    """

    __slots__ = ("_data",)

    _required: ClassVar[Sequence[str]] = ()
    # List that the rule holds for each object of, fields, least and most of them that may be given.
    _one_of: ClassVar[Sequence[tuple[str | None, tuple[str, ...], int, int | None]]] = ()

    _data: dict[str, Any]

    def _fill(self, fields: dict[str, Any], custom: Mapping[str, Any] | None = None) -> None:
        self._data = {name: value for name, value in fields.items() if value is not OMIT}
        if custom:
            self._data.update(custom)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """
        Make a model of a JSON object, without checking it. *data* is not changed.
        """
        model = cls.__new__(cls)
        model._data = dict(data)
        return model

    def to_dict(self) -> dict[str, Any]:
        """
        Return the JSON object as a new dict, with wire names.

        Raises:
            ValueError: It holds a datetime without an offset.
        """
        return {name: _plain(value) for name, value in self._data.items()}

    @property
    def additional_properties(self) -> dict[str, Any]:
        """
        The members that the description does not declare, by wire name, as a new dict.
        """
        declared = {field.wire_name for field in fields_of(type(self))}
        return {name: value for name, value in self._data.items() if name not in declared}

    def __getitem__(self, name: str) -> Any:
        return self._data[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._data[name] = value

    def __delitem__(self, name: str) -> None:
        del self._data[name]

    def __contains__(self, name: object) -> bool:
        return name in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        # Names only: the values are personal data, and a repr ends in logs.
        return f"{type(self).__name__}({', '.join(f'{name}=...' for name in self._data)})"


@dataclass(frozen=True, slots=True)
class RateLimitState:
    """
    What Braze said of the bucket that a request was counted against. What it did not say is None.
    """

    limit: int | None
    """Requests allowed in the window."""
    remaining: int | None
    """Requests left in it."""
    reset: dt.datetime | None
    """When it ends; aware, in UTC."""


class Result(Model):
    """
    The answer to a call.
    """

    __slots__ = ("_rate_limit",)

    # Wire names of the members that list what was refused.
    _partial_errors: ClassVar[Sequence[str]] = ()

    _rate_limit: RateLimitState | None

    @property
    def rate_limit(self) -> RateLimitState | None:
        """What Braze said of the rate limit; None for a result that did not come from a call."""
        return getattr(self, "_rate_limit", None)


class Map(Model, Generic[T]):
    """
    A JSON object whose keys are data, not names of fields. Reads like a dict.
    """

    __slots__ = ()

    _decode: Callable[[Any], Any] | None = None

    def __init__(self, members: Mapping[str, Any] | None = None, /, **more: Any) -> None:
        self._data = dict(members or {}, **more)

    def __getitem__(self, name: str) -> T:
        return _decoded(self._data, name, self._data[name], self._decode)  # type: ignore[no-any-return]

    def get(self, name: str) -> T | None:
        """
        Return the member *name*, or None where there is none.
        """
        return self[name] if name in self._data else None

    def keys(self) -> KeysView[str]:
        """Return the names, like `dict.keys`."""
        return self._data.keys()

    def values(self) -> ValuesView[T]:
        """Return the members, like `dict.values`."""
        return self._decode_all().values()

    def items(self) -> ItemsView[str, T]:
        """Return names and members, like `dict.items`."""
        return self._decode_all().items()

    def _decode_all(self) -> dict[str, T]:
        for name in self._data:
            self[name]
        return self._data


class Field(Generic[T]):
    """
    An attribute of a model that reads and writes one member of its JSON object.
    """

    __slots__ = ("decode", "wire_name")

    def __init__(self, wire_name: str, decode: Callable[[Any], Any] | None = None) -> None:
        self.wire_name = wire_name
        self.decode = decode

    @overload
    def __get__(self, model: None, owner: type[Model]) -> Self: ...
    @overload
    def __get__(self, model: Model, owner: type[Model]) -> T: ...
    def __get__(self, model: Model | None, owner: type[Model]) -> Self | T:
        if model is None:
            return self
        data = model._data
        return cast("T", _decoded(data, self.wire_name, data.get(self.wire_name), self.decode))

    def __set__(self, model: Model, value: T) -> None:
        model._data[self.wire_name] = value

    def __delete__(self, model: Model) -> None:
        model._data.pop(self.wire_name, None)


def _decoded(data: dict[str, Any], name: str, value: Any, decode: Callable[[Any], Any] | None) -> Any:
    if value is None or decode is None:
        return value
    decoded = decode(value)
    if decoded is not value and isinstance(decoded, (Model, list)):
        # Keeps the models, so that reading twice gives the same object and a change to it is not lost.
        data[name] = decoded
    return decoded


def timestamp(value: Any) -> Any:
    """
    Read a time; what is not a string or a datetime stays as it is.
    """
    if isinstance(value, dt.datetime):
        return Timestamp(value.isoformat())
    return Timestamp(value) if isinstance(value, str) else value


class one:  # noqa: N801  # reads like a function where it is used
    """
    Reads an object that is one of the models *names*; what is no object stays as it is.
    """

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def model_for(self, data: Mapping[str, Any]) -> type[Model] | None:
        """
        Return the model for an object: of several, the first whose required members are all there.
        """
        models = [model_named(name) for name in self.names]
        if len(models) == 1:
            return models[0]
        return next((model for model in models if data.keys() >= set(model._required)), None)

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        data = cast("dict[str, Any]", value)
        model = self.model_for(data)
        return data if model is None else model.from_dict(data)


class many(one):  # noqa: N801
    """
    Reads a list of such objects.
    """

    __slots__ = ()

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            return value
        items = cast("list[Any]", value)
        if isinstance(value, list) and not any(isinstance(item, dict) for item in items):
            return items
        decode = super().__call__
        return [decode(item) for item in items]


@cache
def model_named(name: str) -> type[Model]:
    """
    Return the model *name*.
    """
    # By name and not by import, since models refer to each other and most are never needed.
    return getattr(import_module("braze_generated.models"), name)  # type: ignore[no-any-return]


def fields_of(model: type[Model]) -> tuple[Field[Any], ...]:
    """
    Return the fields that *model* declares.
    """
    fields = _fields.get(model)
    if fields is None:
        fields = _fields[model] = tuple(field for field in vars(model).values() if isinstance(field, Field))
    return fields


_fields: dict[type[Model], tuple[Field[Any], ...]] = {}

"""What the models are made of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
from decimal import Decimal
from functools import cache, wraps
from importlib import import_module
from operator import attrgetter
from types import MappingProxyType
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

import attrs
from attrs import define

from .omit import OMIT
from .operation import OneOf, RateLimitState
from .timestamps import Timestamp

T = TypeVar("T")
Decoder = Callable[[Any], Any]

# The name is a constant, since mypy would take a literal for everything that may be assigned, here and in the models.
_STORAGE = ("_data",)
_NO_MEMBERS: Mapping[str, Any] = MappingProxyType({})


class _Storage:
    # A class of its own, since attrs takes each annotation of `Model` for a field.
    __slots__ = _STORAGE

    _data: dict[str, Any]


@define(kw_only=True, slots=False, repr=False)
class Model(_Storage):
    """
    A typed view of one JSON object, and an attrs class.

    attrs makes ``__init__`` and ``__eq__`` from the fields that a model declares. Their values are stored in the JSON
    object itself, so nothing is lost: members that the description does not declare are available under their JSON
    name (``model["name"]``) and in `additional_properties`, and `to_dict` returns all of it.
    """

    __slots__ = ()

    _absent: ClassVar[Any] = None
    """What an absent field reads as."""
    _required: ClassVar[Sequence[str]] = ()
    """JSON names of the members that are always there."""
    _json_names: ClassVar[Mapping[str, str]] = {}
    """JSON names of the fields that are called otherwise."""
    _one_of: ClassVar[Sequence[OneOf]] = ()
    """Rules on which fields go together."""

    additional_properties: Mapping[str, Any] = _NO_MEMBERS
    """
    The members that the description does not declare, by JSON name. Reading it returns a new dict each time.
    """

    def __attrs_pre_init__(self) -> None:
        self._data = {}

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # attrs leaves no class attributes behind, so descriptors that store in the JSON object take their places.
        for attribute in attrs.fields(cls):
            if not attribute.inherited:
                name, metadata = attribute.name, attribute.metadata
                json_name = metadata.get("name", name)
                setattr(cls, name, Member(json_name, metadata.get("decode"), metadata.get("absent"), cls._absent))
                if json_name != name:
                    cls._json_names = {**cls._json_names, name: json_name}

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
        Return the JSON object as a new dict, with JSON names.

        Raises:
            ValueError: It holds a datetime without an offset.
        """
        return {name: _plain(value) for name, value in self._data.items()}

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

    def __copy__(self) -> Self:
        return type(self).from_dict(self._data)

    def __repr__(self) -> str:
        # Names only: the values are personal data, and a repr ends up in logs.
        return f"{type(self).__name__}({', '.join(f'{name}=...' for name in self._data)})"


STORED = attrgetter("_data")
"""
Returns the JSON object that a model stores.
"""


class RequestModel(Model):
    """
    An object that is sent. An omitted field reads as `OMIT`, any other as the value that it was given.
    """

    __slots__ = ()

    _absent = OMIT

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        super().__attrs_init_subclass__()
        # A model that takes custom members has no __init__ of attrs.
        attrs_init = None if hasattr(cls, "__attrs_init__") else cls.__init__
        cls.__init__ = _init(cls, attrs_init)  # type: ignore[method-assign]


class ResponseModel(Model):
    """
    An object that is received. An absent field reads as None.
    """

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        # Made by hand, for a test: what is not given is absent, as it is in a response.
        self._data = {name: value for name, value in self._data.items() if value is not None}


class Result(ResponseModel):
    """
    The body of a successful response.
    """

    __slots__ = ("_rate_limit",)

    _partial_errors: ClassVar[Sequence[str]] = ()
    """JSON names of the members that list what Braze rejected."""

    _rate_limit: RateLimitState | None

    def __copy__(self) -> Self:
        copied = super().__copy__()
        copied._rate_limit = self.rate_limit
        return copied

    @property
    def rate_limit(self) -> RateLimitState | None:
        """What Braze said about the rate limit; None for a result that did not come from a call."""
        return getattr(self, "_rate_limit", None)


@define(kw_only=True, slots=False, repr=False)
class EmptyResponse(Result):
    """
    A successful response without a body.
    """

    __slots__ = ()


class Map(Model, Generic[T]):
    """
    A JSON object whose keys are data, not names of fields. Reads like a dict.
    """

    __slots__ = ()

    _decode: Decoder | None = None

    def __init__(
        self,
        members: Mapping[str, Any] = _NO_MEMBERS,
        /,
        *,
        additional_properties: Mapping[str, Any] = _NO_MEMBERS,
        **more: Any,
    ) -> None:
        self._data = {**members, **additional_properties, **more}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._decode_all() == cast("Self", other)._decode_all()

    __hash__ = None

    def __getitem__(self, name: str) -> T:
        return cast("T", _decoded(self._data, name, self._data[name], self._decode))

    def get(self, name: str) -> T | None:
        """
        Return the member *name*, or None if there is none.
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


class Member:
    """
    The attribute of a model that reads and writes one member of its JSON object.
    """

    __slots__ = ("absent", "decode", "default", "json_name")

    def __init__(self, json_name: str, decode: Decoder | None, default: Callable[[], Any] | None, absent: Any) -> None:
        self.json_name = json_name
        self.decode = decode
        self.default = default
        self.absent = absent

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        if model is None:
            return self
        value = model._data.get(self.json_name, self.absent)
        if value is None and self.default is not None:
            return self.default()
        return value if self.decode is None else _decoded(model._data, self.json_name, value, self.decode)

    def __set__(self, model: Model, value: Any) -> None:
        if value is OMIT:
            model._data.pop(self.json_name, None)
        else:
            model._data[self.json_name] = value

    def __delete__(self, model: Model) -> None:
        model._data.pop(self.json_name, None)


class _AdditionalProperties:
    """
    The attribute that reads and writes the members without a field.
    """

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        if model is None:
            return self
        declared = {member.json_name for member in members_of(owner)}
        return {name: value for name, value in model._data.items() if name not in declared}

    def __set__(self, model: Model, value: Mapping[str, Any]) -> None:
        if not value and not model._data:
            return
        declared = {member.json_name for member in members_of(type(model))}
        if wrong := sorted(declared & value.keys()):
            raise ValueError(f"{type(model).__name__} has fields for {', '.join(wrong)}")
        model._data = {name: item for name, item in model._data.items() if name in declared} | dict(value)


# As `Model.__attrs_init_subclass__` does for the fields of subclasses.
setattr(Model, "additional_properties", _AdditionalProperties())  # noqa: B010


def _init(model: type[Model], attrs_init: Callable[..., None] | None) -> Callable[..., None]:
    """
    Return the ``__init__`` of a model that is sent.

    Setting each field through its descriptor, as the ``__init__`` of attrs does, takes three times as long, and
    requests are made of thousands of models. That one stays for what does not fit, to say what is wrong.

    Args:
        model: The model.
        attrs_init: What attrs made; None if the model takes custom members.
    """
    fields = [attribute for attribute in attrs.fields(model) if attribute.init]
    names = frozenset(attribute.name for attribute in fields)
    required = frozenset(attribute.name for attribute in fields if attribute.default is attrs.NOTHING)
    json_names = model._json_names
    renamed = frozenset(json_names)

    def __init__(  # noqa: N807
        self: Model, /, *, additional_properties: Mapping[str, Any] = _NO_MEMBERS, **given: Any
    ) -> None:
        if attrs_init is not None and not (names.issuperset(given) and required <= given.keys()):
            attrs_init(self, additional_properties=additional_properties, **given)
            return
        if [value for value in given.values() if value is OMIT]:
            given = {name: value for name, value in given.items() if value is not OMIT}
        if not renamed.isdisjoint(given):
            given = {json_names.get(name, name): value for name, value in given.items()}
        self._data = given
        if additional_properties is not _NO_MEMBERS:
            self.additional_properties = additional_properties

    return __init__ if attrs_init is None else wraps(attrs_init)(__init__)


def members_of(model: type[Model]) -> tuple[Member, ...]:
    """
    Return the members that *model* declares as fields.
    """
    members = _members.get(model)
    if members is None:
        attributes = (vars(cls).get(attribute.name) for attribute in attrs.fields(model) for cls in model.__mro__)
        members = _members[model] = tuple(item for item in attributes if isinstance(item, Member))
    return members


_members: dict[type[Model], tuple[Member, ...]] = {}


@cache
def model_named(name: str) -> type[Model]:
    """
    Return the model *name*.
    """
    # By name and not by import, since models refer to each other and most are never needed.
    return cast("type[Model]", getattr(import_module("...models", __name__), name))


class ObjectDecoder:
    """
    Decodes an object that is one of the models *names*. Anything but an object stays as it is.
    """

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def model_for(self, data: Mapping[str, Any]) -> type[Model] | None:
        """
        Return the model for an object: of several, the first whose required members are all there.
        """
        if len(self.names) == 1:
            return model_named(self.names[0])
        models = map(model_named, self.names)
        return next((model for model in models if data.keys() >= set(model._required)), None)

    def __call__(self, value: Any) -> Any:
        """Decode *value*."""
        if not isinstance(value, dict):
            return value
        data = cast("dict[str, Any]", value)
        model = self.model_for(data)
        return data if model is None else model.from_dict(data)


class ListDecoder(ObjectDecoder):
    """
    Decodes a list of such objects.
    """

    __slots__ = ()

    def __call__(self, value: Any) -> Any:
        """Decode *value*."""
        if not isinstance(value, (list, tuple)):
            return value
        items = cast("list[Any]", value)
        if isinstance(value, list) and dict not in map(type, items):
            return items
        decode = super().__call__
        return [decode(item) for item in items]


def decode_timestamp(value: Any) -> Any:
    """
    Decode a time. Anything but a string or a datetime stays as it is, and so does a datetime without an offset.
    """
    if isinstance(value, dt.datetime):
        # As a string, it would pass for a time: `attrs.evolve` must not make a request valid that is not.
        return value if value.utcoffset() is None else Timestamp(value.isoformat())
    return Timestamp(value) if isinstance(value, str) else value


def _decoded(data: dict[str, Any], name: str, value: Any, decode: Decoder | None) -> Any:
    if value is None or decode is None:
        return value
    decoded = decode(value)
    if decoded is not value and isinstance(decoded, (Model, list)):
        # Keeps the models, so that reading twice gives the same object and a change to it is not lost.
        data[name] = decoded
    return decoded


def to_json(value: Any) -> Any:
    """
    Return what stands for *value* in JSON, for values that JSON does not know: models, datetimes and dates.

    Raises:
        ValueError: A datetime has no offset, so it does not say which time is meant.
        TypeError: There is no form for the value.
    """
    if isinstance(value, Model):
        return value._data
    if isinstance(value, Decimal):
        return _number(value)
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
    raise TypeError(f"type `{type(value).__name__}` cannot be sent as JSON")


def _number(value: Decimal) -> Any:
    if not value.is_finite():
        raise ValueError("NaN and infinity are not numbers in JSON")
    return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else float(value)


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

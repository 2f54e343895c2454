"""What the models are made of."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

import attrs
from attrs import define

from .construction import fast_init
from .decoding import Decoder, decode_member
from .encoding import to_plain
from .members import AdditionalProperties, Member
from .omit import OMIT
from .operation import OneOf, RateLimitState
from .storage import NO_MEMBERS, Storage

T = TypeVar("T")


@define(kw_only=True, slots=False, repr=False)
class Model(Storage):
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

    additional_properties: Mapping[str, Any] = NO_MEMBERS
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
                member = Member(json_name, metadata.get("decode"), metadata.get("absent"), cls._absent)
                member.__set_name__(cls, name)
                setattr(cls, name, member)
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
        return {name: to_plain(value) for name, value in self._data.items()}

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


# As `Model.__attrs_init_subclass__` does for the fields of subclasses.
setattr(Model, "additional_properties", AdditionalProperties())  # noqa: B010


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
        cls.__init__ = fast_init(cls, attrs_init)  # type: ignore[method-assign]


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
        members: Mapping[str, Any] = NO_MEMBERS,
        /,
        *,
        additional_properties: Mapping[str, Any] = NO_MEMBERS,
        **more: Any,
    ) -> None:
        self._data = {**members, **additional_properties, **more}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._decode_all() == cast("Self", other)._decode_all()

    __hash__ = None

    def __getitem__(self, name: str) -> T:
        return cast("T", decode_member(self._data, name, self._data[name], self._decode))

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

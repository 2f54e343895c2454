"""The attributes of a model, which read and write the members of its JSON object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .decoding import Decoder, decode_member
from .omit import OMIT

if TYPE_CHECKING:
    from .model import Model


class Member:
    """
    The attribute of a model that reads and writes one member of its JSON object.
    """

    __slots__ = ("absent", "decode", "default", "json_name", "name", "owner")

    name: str
    owner: type[Model]

    def __init__(self, json_name: str, decode: Decoder | None, default: Callable[[], Any] | None, absent: Any) -> None:
        self.json_name = json_name
        self.decode = decode
        self.default = default
        self.absent = absent

    def __set_name__(self, owner: type[Model], name: str) -> None:
        self.owner = owner
        self.name = name

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        # For `help`. The text is in the source, where editors look for it, and is read only on demand.
        from .field_docs import field_docs

        return field_docs(self.owner).get(self.name)

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        if model is None:
            return self
        value = model._data.get(self.json_name, self.absent)
        if value is None and self.default is not None:
            return self.default()
        return value if self.decode is None else decode_member(model._data, self.json_name, value, self.decode)

    def __set__(self, model: Model, value: Any) -> None:
        if value is OMIT:
            model._data.pop(self.json_name, None)
        else:
            model._data[self.json_name] = value

    def __delete__(self, model: Model) -> None:
        model._data.pop(self.json_name, None)


class AdditionalProperties:
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

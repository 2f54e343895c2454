"""Turns JSON into models and times, when it is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from .storage import Storage
from .timestamps import Timestamp

if TYPE_CHECKING:
    from .model import Model

Decoder = Callable[[Any], Any]


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


def decode_member(data: dict[str, Any], name: str, value: Any, decode: Decoder | None) -> Any:
    """
    Decode *value*, the member *name* of *data*. A decoded model or list takes its place in *data*.
    """
    if value is None or decode is None:
        return value
    decoded = decode(value)
    if decoded is not value and isinstance(decoded, (Storage, list)):
        # Keeps the models, so that reading twice gives the same object and a change to it is not lost.
        data[name] = decoded
    return decoded

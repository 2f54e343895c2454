"""Makes the ``__init__`` of models that are sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any

import attrs

from .omit import OMIT
from .storage import NO_MEMBERS

if TYPE_CHECKING:
    from .model import Model


def fast_init(model: type[Model], attrs_init: Callable[..., None] | None) -> Callable[..., None]:
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
        self: Model, /, *, additional_properties: Mapping[str, Any] = NO_MEMBERS, **given: Any
    ) -> None:
        if attrs_init is not None and not (names.issuperset(given) and required <= given.keys()):
            attrs_init(self, additional_properties=additional_properties, **given)
            return
        if [value for value in given.values() if value is OMIT]:
            given = {name: value for name, value in given.items() if value is not OMIT}
        if not renamed.isdisjoint(given):
            given = {json_names.get(name, name): value for name, value in given.items()}
        self._data = given
        if additional_properties is not NO_MEMBERS:
            self.additional_properties = additional_properties

    return __init__ if attrs_init is None else wraps(attrs_init)(__init__)

"""Where a model keeps its JSON object."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import Any

# The name is a constant, since mypy would take a literal for everything that may be assigned, here and in the models.
_SLOTS = ("_data",)
NO_MEMBERS: Mapping[str, Any] = MappingProxyType({})


class Storage:
    """
    The JSON object of a model. Every model is one.
    """

    # A class of its own, since attrs takes each annotation of `Model` for a field.
    __slots__ = _SLOTS

    _data: dict[str, Any]


STORED = attrgetter("_data")
"""
Returns the JSON object that a model stores.
"""

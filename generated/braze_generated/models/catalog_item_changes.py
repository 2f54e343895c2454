# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class CatalogItemChanges(Map[Any]):
    """
    The new values of some fields by the name of the field, without `id`, which is in the path. Other
    fields keep their values.

    An array is replaced by a list, or changed by an object with lists of elements: `{"$add":
    ["waffles"], "$remove": ["fish soup"]}`, either or both. All other values are the same as those of
    an item to store.
    """

    __slots__ = ()

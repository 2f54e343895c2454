# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False, init=False)
class CatalogItemUpdate(RequestModel):
    """
    Changes to an item: its `id`, and the new values of some fields by the name of the field. Other
    fields keep their values.

    An array is replaced by a list, or changed by an object with lists of elements: `{"$add":
    ["waffles"], "$remove": ["fish soup"]}`, either or both. All other values are the same as those of
    an item to store.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Identifier of the item.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            id: str,
            additional_properties: Mapping[str, Any] = ...,
            **custom: Any,
        ) -> None: ...

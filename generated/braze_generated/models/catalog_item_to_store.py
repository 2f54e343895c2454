# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False, init=False)
class CatalogItemToStore(RequestModel):
    """
    An item: its `id`, and the values of the other fields of the catalog by the name of the field. Braze
    converts values to the type of their field, or rejects the request if it cannot.

    The types are those of the fields: string, number, boolean, time (ISO 8601), place (`geo`: a list
    with the longitude from -180 to 180 and the latitude from -90 to 90), object and array. Values can
    have up to 5,000 characters. Objects can be nested up to 50 levels deep; their keys must not contain
    `.` or `$`.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Identifier of the item, unique in the catalog: letters, numbers, hyphens and underscores, at most
    250 characters.
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

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .stored_home import StoredHome


@define(kw_only=True, slots=False, repr=False)
class CareHomesListResponse(Result):
    """
    Homes.
    """

    __slots__ = ()
    _required = ("items",)

    items: list[StoredHome] = field(metadata={"decode": ListDecoder("StoredHome"), "absent": list})
    """
    The homes.
    """

    message: str | None = None
    """
    `success`.
    """

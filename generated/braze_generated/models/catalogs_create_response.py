# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .catalog import Catalog


@define(kw_only=True, slots=False, repr=False)
class CatalogsCreateResponse(Result):
    """
    The new catalog.
    """

    __slots__ = ()
    _required = ("catalogs", "message")

    catalogs: list[Catalog] = field(metadata={"decode": ListDecoder("Catalog"), "absent": list})
    """
    A list that contains only the new catalog.
    """

    message: str
    """
    `success`, or an error message.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .filter_ import Filter
    from .named import Named
    from .owner import Owner


class PetsWalksRequest(Model):
    """
    A walk.
    """

    __slots__ = ()
    _required = ["who"]

    def __init__(
        self,
        *,
        who: Owner | Mapping[str, Any] | Named | str,
        filter_: Filter | Mapping[str, Any] | Omit = OMIT,
        note: Any | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "who": who,
                "filter": filter_,
                "note": note,
            },
        )

    who: Field[Owner | Named | str] = Field("who", one("Owner", "Named"))
    """
    Name or person.
    """

    filter_: Field[Filter | None] = Field("filter", one("Filter"))
    """
    A condition that may hold conditions.
    """

    note: Field[Any] = Field("note")
    """
    Anything.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .stored_pet import StoredPet


@define(kw_only=True, slots=False, repr=False)
class PetsListResponse(Result):
    """
    One page of pets.
    """

    __slots__ = ()
    _required = ("pets", "kinds")

    pets: list[StoredPet] = field(metadata={"decode": ListDecoder("StoredPet"), "absent": list})
    """
    The pets.
    """

    kinds: list[str] | None
    """
    Their kinds; null if not counted.
    """

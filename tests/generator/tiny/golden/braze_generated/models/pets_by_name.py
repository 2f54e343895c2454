# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Map

if TYPE_CHECKING:
    from .stored_pet import StoredPet as StoredPet


class PetsByName(Map["StoredPet"]):
    """
    Pets, by name.
    """

    __slots__ = ()
    _decode = staticmethod(ObjectDecoder("StoredPet"))

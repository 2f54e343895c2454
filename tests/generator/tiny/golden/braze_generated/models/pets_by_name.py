# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Map, one

if TYPE_CHECKING:
    from .stored_pet import StoredPet

    _Base = Map[StoredPet]
else:
    _Base = Map


class PetsByName(_Base):
    """
    Pets, by name.
    """

    __slots__ = ()
    _decode = staticmethod(one("StoredPet"))

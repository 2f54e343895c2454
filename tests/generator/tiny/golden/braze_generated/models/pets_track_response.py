# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .counts import Counts
    from .pets_by_name import PetsByName


@define(kw_only=True, slots=False, repr=False)
class PetsTrackResponse(Result):
    """
    What became of the pets.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success`.
    """

    pets: PetsByName | None = field(default=None, metadata={"decode": ObjectDecoder("PetsByName")})
    """
    Pets, by name.
    """

    at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time.
    """

    counts: Counts | None = field(default=None, metadata={"decode": ObjectDecoder("Counts")})
    """
    Numbers, by name.
    """

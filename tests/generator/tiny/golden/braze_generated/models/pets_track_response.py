# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, Timestamp, one, timestamp

if TYPE_CHECKING:
    from .counts import Counts
    from .pets_by_name import PetsByName


class PetsTrackResponse(Result):
    """
    What became of the pets.
    """

    __slots__ = ()
    _required = ["message"]

    def __init__(
        self,
        *,
        message: str,
        pets: PetsByName | Mapping[str, Any] | Omit = OMIT,
        at: datetime | str | Omit = OMIT,
        counts: Counts | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "pets": pets,
                "at": at,
                "counts": counts,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`.
    """

    pets: Field[PetsByName | None] = Field("pets", one("PetsByName"))
    """
    Pets, by name.
    """

    at: Field[Timestamp | None] = Field("at", timestamp)
    """
    A point in time.
    """

    counts: Field[Counts | None] = Field("counts", one("Counts"))
    """
    Numbers, by name.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, many, timestamp

if TYPE_CHECKING:
    from .pet import Pet


class PetsTrackRequest(Model):
    """
    Pets to write.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        pets: Sequence[Pet | Mapping[str, Any]] | Omit = OMIT,
        walks: Sequence[str] | Omit = OMIT,
        from_: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "pets": pets,
                "walks": walks,
                "from": from_,
            },
        )

    pets: Field[list[Pet] | None] = Field("pets", many("Pet"))
    """
    The pets.
    """

    walks: Field[list[str] | None] = Field("walks")
    """
    Their walks.
    """

    from_: Field[Timestamp | None] = Field("from", timestamp)
    """
    A point in time.
    """

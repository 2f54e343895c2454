# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .stored_pet import StoredPet


class PetsListResponse(Result):
    """
    One page of pets.
    """

    __slots__ = ()
    _required = ["pets"]

    def __init__(
        self,
        *,
        pets: Sequence[StoredPet | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "pets": pets,
            },
        )

    pets: Field[list[StoredPet]] = Field("pets", many("StoredPet"))
    """
    The pets.
    """

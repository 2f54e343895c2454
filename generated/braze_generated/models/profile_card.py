# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ProfileCard(Model):
    """
    A card that an exported user clicked.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the card.
    """

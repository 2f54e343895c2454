# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..types import OMIT, Field, Model, Omit, many


class StoredPet(Model):
    """
    A pet as stored.
    """

    __slots__ = ()
    _required = ["name"]

    def __init__(
        self,
        *,
        name: str,
        friends: Sequence[StoredPet | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "friends": friends,
            },
        )

    name: Field[str] = Field("name")
    """
    What it answers to.
    """

    friends: Field[list[StoredPet] | None] = Field("friends", many("StoredPet"))
    """
    Other pets.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .kind import Kind
    from .owner import Owner


class Pet(Model):
    """
    A pet; other members are attributes of its own.
    """

    __slots__ = ()
    _required = ["name"]
    _one_of = [(None, ("born", "owner"), 0, 1)]

    def __init__(
        self,
        /,
        *,
        name: str,
        new_only: bool | Omit = OMIT,
        born: date | str | None | Omit = OMIT,
        owner: Owner | Mapping[str, Any] | None | Omit = OMIT,
        kind: Kind | Omit = OMIT,
        **custom: Any,
    ) -> None:
        self._fill(
            {
                "name": name,
                "_new_only": new_only,
                "born": born,
                "owner": owner,
                "kind": kind,
            },
            custom,
        )

    name: Field[str] = Field("name")
    """
    What it answers to.
    """

    new_only: Field[bool | None] = Field("_new_only")
    """
    Whether a pet that exists is left alone.
    """

    born: Field[date | str | None] = Field("born")
    """
    Day of birth. Null removes it.
    """

    owner: Field[Owner | None] = Field("owner", one("Owner"))
    """
    Who feeds it.
    """

    kind: Field[Kind | None] = Field("kind")
    """
    Kind of pet.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .alias_to_create import AliasToCreate


class UsersAliasNewRequest(Model):
    """
    Aliases to add.
    """

    __slots__ = ()
    _required = ["user_aliases"]

    def __init__(
        self,
        *,
        user_aliases: Sequence[AliasToCreate | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "user_aliases": user_aliases,
            },
        )

    user_aliases: Field[list[AliasToCreate]] = Field("user_aliases", many("AliasToCreate"))
    """
    Aliases to add, at most 50.
    """

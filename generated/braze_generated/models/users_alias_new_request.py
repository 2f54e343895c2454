# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel

if TYPE_CHECKING:
    from .alias_to_create import AliasToCreate


@define(kw_only=True, slots=False, repr=False)
class UsersAliasNewRequest(RequestModel):
    """
    Aliases to add.
    """

    __slots__ = ()
    _required = ["user_aliases"]

    user_aliases: Sequence[AliasToCreate | Mapping[str, Any]] = field(metadata={"decode": ListDecoder("AliasToCreate")})
    """
    Aliases to add, at most 50.
    """

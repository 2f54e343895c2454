# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class StoredPet(ResponseModel):
    """
    A pet as stored.
    """

    __slots__ = ()
    _required = ("name",)

    name: str
    """
    What it answers to.
    """

    friends: list[StoredPet] | None = field(default=None, metadata={"decode": ListDecoder("StoredPet")})
    """
    Other pets.
    """

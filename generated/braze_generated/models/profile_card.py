# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileCard(ResponseModel):
    """
    A card clicked by an exported user.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the card.
    """

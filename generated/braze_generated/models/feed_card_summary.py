# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class FeedCardSummary(ResponseModel):
    """
    A News Feed card as returned in the list.
    """

    __slots__ = ()
    _required = ("id", "type", "title", "tags")

    id: str
    """
    API identifier of the card.
    """

    type_: str = field(metadata={"name": "type"})
    """
    Type of card: `NewsItem` (classic), `CaptionedImage` or `Banner`; formerly also `DevPick` (promotes
    another app).
    """

    title: str
    """
    Title shown on the card. The name of the card is returned only with its details.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the card.
    """

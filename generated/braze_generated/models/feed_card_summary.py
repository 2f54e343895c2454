# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class FeedCardSummary(ResponseModel):
    """
    A News Feed card as it appears in the list.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    API identifier of the card.
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    Kind of card: `NewsItem` (classic), `CaptionedImage` or `Banner`; formerly also `DevPick` (promotes
    another app).
    """

    title: str | None = None
    """
    Title that the card shows. Its name is among the details only.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the card.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class FeedCardSummary(Model):
    """
    A News Feed card as it appears in the list.
    """

    __slots__ = ()
    _required = ["id"]

    def __init__(
        self,
        *,
        id: str,
        type_: str | Omit = OMIT,
        title: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type_,
                "title": title,
                "tags": tags,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the card.
    """

    type_: Field[str | None] = Field("type")
    """
    Kind of card: `NewsItem` (classic), `CaptionedImage` or `Banner`; formerly also `DevPick` (promotes
    another app).
    """

    title: Field[str | None] = Field("title")
    """
    Title that the card shows. Its name is among the details only.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the card.
    """

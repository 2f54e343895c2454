# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, Timestamp, one, timestamp

if TYPE_CHECKING:
    from .feed_card_extras import FeedCardExtras


class FeedDetailsResponse(Result):
    """
    A News Feed card.
    """

    __slots__ = ()
    _required = ["message", "name"]

    def __init__(
        self,
        *,
        message: str,
        name: str,
        title: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image_url: str | Omit = OMIT,
        extras: FeedCardExtras | Mapping[str, Any] | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        publish_at: datetime | str | Omit = OMIT,
        end_at: datetime | str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        archived: bool | Omit = OMIT,
        draft: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "name": name,
                "title": title,
                "description": description,
                "image_url": image_url,
                "extras": extras,
                "created_at": created_at,
                "updated_at": updated_at,
                "publish_at": publish_at,
                "end_at": end_at,
                "tags": tags,
                "archived": archived,
                "draft": draft,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    name: Field[str] = Field("name")
    """
    Name of the card in the dashboard.
    """

    title: Field[str | None] = Field("title")
    """
    Title that the card shows.
    """

    description: Field[str | None] = Field("description")
    """
    Text that the card shows.
    """

    image_url: Field[str | None] = Field("image_url")
    """
    URL of the image that the card shows.
    """

    extras: Field[FeedCardExtras | None] = Field("extras", one("FeedCardExtras"))
    """
    Key-value pairs attached to the card, by key.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the card was created.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    When the card was last changed.
    """

    publish_at: Field[Timestamp | None] = Field("publish_at", timestamp)
    """
    When the card was published.
    """

    end_at: Field[Timestamp | None] = Field("end_at", timestamp)
    """
    When the card stops being shown.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the card.
    """

    archived: Field[bool | None] = Field("archived")
    """
    Whether the card is archived.
    """

    draft: Field[bool | None] = Field("draft")
    """
    Whether the card is a draft.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, Result, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .feed_card_extras import FeedCardExtras


@define(kw_only=True, slots=False, repr=False)
class FeedDetailsResponse(Result):
    """
    A News Feed card.
    """

    __slots__ = ()
    _required = ("message", "name")

    message: str
    """
    `success`, or what went wrong.
    """

    name: str
    """
    Name of the card in the dashboard.
    """

    title: str | None = None
    """
    Title that the card shows.
    """

    description: str | None = None
    """
    Text that the card shows.
    """

    image_url: str | None = None
    """
    URL of the image that the card shows.
    """

    extras: FeedCardExtras | None = field(default=None, metadata={"decode": ObjectDecoder("FeedCardExtras")})
    """
    Key-value pairs attached to the card, by key.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card was last changed.
    """

    publish_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card was published.
    """

    end_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card stops being shown.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the card.
    """

    archived: bool | None = None
    """
    Whether the card is archived.
    """

    draft: bool | None = None
    """
    Whether the card is a draft.
    """

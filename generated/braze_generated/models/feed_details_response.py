# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .feed_card_extras import FeedCardExtras


@define(kw_only=True, slots=False, repr=False)
class FeedDetailsResponse(Result):
    """
    A News Feed card.
    """

    __slots__ = ()
    _required = ("message", "name", "title", "created_at", "updated_at", "tags", "archived", "draft")

    message: str
    """
    `success`, or an error message.
    """

    name: str
    """
    Name of the card in the dashboard.
    """

    title: str
    """
    Title shown on the card.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the card was created.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the card was last changed.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the card.
    """

    archived: bool
    """
    Whether the card is archived.
    """

    draft: bool
    """
    Whether the card is a draft.
    """

    description: str | None = None
    """
    Text shown on the card.
    """

    image_url: str | None = None
    """
    URL of the image shown on the card.
    """

    extras: FeedCardExtras | None = field(default=None, metadata={"decode": ObjectDecoder("FeedCardExtras")})
    """
    Key-value pairs of the card, keyed by name.
    """

    publish_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card was published.
    """

    end_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the card stops being displayed.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .content_card_extra import ContentCardExtra
    from .content_card_type import ContentCardType


@define(kw_only=True, slots=False, repr=False)
class ContentCardMessage(RequestModel):
    """
    A Content Card. Its expiry is required, as `time_to_live` or `expire_at`, and can be at most 30 days
    in the future.
    """

    __slots__ = ()
    _required = ("type", "title", "description")
    _one_of = (OneOf(fields=("time_to_live", "expire_at"), at_least=1),)

    type_: ContentCardType = field(metadata={"name": "type"})
    """
    Layout of the card.
    """

    title: str
    """
    Title of the card.
    """

    description: str
    """
    Text of the card.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a Content Card of the campaign in
    `campaign_id`.
    """

    pinned: bool | Omit = OMIT
    """
    Whether the card is pinned to the top. Defaults to false.
    """

    image_url: str | Omit = OMIT
    """
    URL of the image. Required for `CAPTIONED_IMAGE` and `BANNER`.
    """

    time_to_live: int | Omit = OMIT
    """
    Number of seconds until the card expires, at most 2,592,000 (30 days).
    """

    expire_at: datetime | str | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the card expires, in ISO 8601; at most 30 days in the future.
    """

    expire_in_local_time: bool | Omit = OMIT
    """
    Whether `expire_at` is in each user's local time. Defaults to false.
    """

    ios_uri: str | Omit = OMIT
    """
    URL or deep link to open on iOS.
    """

    android_uri: str | Omit = OMIT
    """
    URL or deep link to open on Android.
    """

    web_uri: str | Omit = OMIT
    """
    URL or deep link to open in a browser.
    """

    ios_use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the iOS app. Defaults to true.
    """

    android_use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the Android app. Defaults to true.
    """

    uri_text: str | Omit = OMIT
    """
    Text of the link.
    """

    extra: ContentCardExtra | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ContentCardExtra")}
    )
    """
    Custom key-value pairs sent with the card.
    """

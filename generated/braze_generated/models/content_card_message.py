# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .content_card_extra import ContentCardExtra
    from .content_card_type import ContentCardType


class ContentCardMessage(Model):
    """
    A Content Card. It must say when it expires, by `time_to_live` or `expire_at`; that is at most 30
    days ahead.
    """

    __slots__ = ()
    _required = ["type", "title", "description"]
    _one_of = [(None, ("time_to_live", "expire_at"), 1, None)]

    def __init__(
        self,
        *,
        type_: ContentCardType,
        title: str,
        description: str,
        message_variation_id: str | Omit = OMIT,
        pinned: bool | Omit = OMIT,
        image_url: str | Omit = OMIT,
        time_to_live: int | Omit = OMIT,
        expire_at: datetime | str | Omit = OMIT,
        expire_in_local_time: bool | Omit = OMIT,
        ios_uri: str | Omit = OMIT,
        android_uri: str | Omit = OMIT,
        web_uri: str | Omit = OMIT,
        ios_use_webview: bool | Omit = OMIT,
        android_use_webview: bool | Omit = OMIT,
        uri_text: str | Omit = OMIT,
        extra: ContentCardExtra | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "type": type_,
                "title": title,
                "description": description,
                "message_variation_id": message_variation_id,
                "pinned": pinned,
                "image_url": image_url,
                "time_to_live": time_to_live,
                "expire_at": expire_at,
                "expire_in_local_time": expire_in_local_time,
                "ios_uri": ios_uri,
                "android_uri": android_uri,
                "web_uri": web_uri,
                "ios_use_webview": ios_use_webview,
                "android_use_webview": android_use_webview,
                "uri_text": uri_text,
                "extra": extra,
            },
        )

    type_: Field[ContentCardType] = Field("type")
    """
    Layout of the card.
    """

    title: Field[str] = Field("title")
    """
    Title of the card.
    """

    description: Field[str] = Field("description")
    """
    Text of the card.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a Content Card of the campaign in
    `campaign_id`.
    """

    pinned: Field[bool | None] = Field("pinned")
    """
    Whether the card stays at the top. Left out, it does not.
    """

    image_url: Field[str | None] = Field("image_url")
    """
    URL of the image. Required for `CAPTIONED_IMAGE` and `BANNER`.
    """

    time_to_live: Field[int | None] = Field("time_to_live")
    """
    Seconds until the card expires, at most 2,592,000 (30 days).
    """

    expire_at: Field[datetime | str | None] = Field("expire_at")
    """
    When the card expires, in ISO 8601; at most 30 days ahead.
    """

    expire_in_local_time: Field[bool | None] = Field("expire_in_local_time")
    """
    Whether `expire_at` is meant in the local time of each user. Left out, it is not.
    """

    ios_uri: Field[str | None] = Field("ios_uri")
    """
    URL or deep link that opens on iOS.
    """

    android_uri: Field[str | None] = Field("android_uri")
    """
    URL or deep link that opens on Android.
    """

    web_uri: Field[str | None] = Field("web_uri")
    """
    URL or deep link that opens in a browser.
    """

    ios_use_webview: Field[bool | None] = Field("ios_use_webview")
    """
    Whether a URL opens inside the iOS app. Left out, it does.
    """

    android_use_webview: Field[bool | None] = Field("android_use_webview")
    """
    Whether a URL opens inside the Android app. Left out, it does.
    """

    uri_text: Field[str | None] = Field("uri_text")
    """
    Text of the link.
    """

    extra: Field[ContentCardExtra | None] = Field("extra", one("ContentCardExtra"))
    """
    Keys and values of your own, passed along with the card.
    """

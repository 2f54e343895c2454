# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .push_extra import PushExtra
    from .web_push_action_button import WebPushActionButton


class WebPush(Model):
    """
    A push message to browsers.
    """

    __slots__ = ()
    _required = ["alert", "title"]

    def __init__(
        self,
        *,
        alert: str,
        title: str,
        extra: PushExtra | Mapping[str, Any] | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
        custom_uri: str | Omit = OMIT,
        image_url: str | Omit = OMIT,
        large_image_url: str | Omit = OMIT,
        require_interaction: bool | Omit = OMIT,
        time_to_live: int | Omit = OMIT,
        send_to_most_recent_device_only: bool | Omit = OMIT,
        buttons: Sequence[WebPushActionButton | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "alert": alert,
                "title": title,
                "extra": extra,
                "message_variation_id": message_variation_id,
                "custom_uri": custom_uri,
                "image_url": image_url,
                "large_image_url": large_image_url,
                "require_interaction": require_interaction,
                "time_to_live": time_to_live,
                "send_to_most_recent_device_only": send_to_most_recent_device_only,
                "buttons": buttons,
            },
        )

    alert: Field[str] = Field("alert")
    """
    Text of the notification.
    """

    title: Field[str] = Field("title")
    """
    Title of the notification.
    """

    extra: Field[PushExtra | None] = Field("extra", one("PushExtra"))
    """
    Keys and values of your own, passed along with the push message.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a web push message of the campaign
    in `campaign_id`.
    """

    custom_uri: Field[str | None] = Field("custom_uri")
    """
    URL that opens on a click.
    """

    image_url: Field[str | None] = Field("image_url")
    """
    URL of a square image to show.
    """

    large_image_url: Field[str | None] = Field("large_image_url")
    """
    URL of a large image, shown by Chrome on Windows and Android.
    """

    require_interaction: Field[bool | None] = Field("require_interaction")
    """
    Whether the notification stays until the user dismisses it. Not all browsers heed this.
    """

    time_to_live: Field[int | None] = Field("time_to_live")
    """
    Seconds for which delivery is tried.
    """

    send_to_most_recent_device_only: Field[bool | None] = Field("send_to_most_recent_device_only")
    """
    Whether only the browser that the user used last is reached, instead of all their browsers. Left
    out, all are.
    """

    buttons: Field[list[WebPushActionButton] | None] = Field("buttons", many("WebPushActionButton"))
    """
    Buttons under the notification.
    """

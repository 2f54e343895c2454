# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .push_extra import PushExtra


class KindlePush(Model):
    """
    A push message to Kindle and Fire OS devices.
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
        priority: int | Omit = OMIT,
        collapse_key: str | Omit = OMIT,
        sound: str | Omit = OMIT,
        custom_uri: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "alert": alert,
                "title": title,
                "extra": extra,
                "message_variation_id": message_variation_id,
                "priority": priority,
                "collapse_key": collapse_key,
                "sound": sound,
                "custom_uri": custom_uri,
            },
        )

    alert: Field[str] = Field("alert")
    """
    Text of the notification.
    """

    title: Field[str] = Field("title")
    """
    Title in the notification drawer.
    """

    extra: Field[PushExtra | None] = Field("extra", one("PushExtra"))
    """
    Keys and values of your own, passed along with the push message.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a Kindle or Fire OS push message of
    the campaign in `campaign_id`.
    """

    priority: Field[int | None] = Field("priority")
    """
    Priority of the notification on the device, from -2 (least) to 2 (most). Left out, it is 0; Braze
    also takes a number outside the range as 0.
    """

    collapse_key: Field[str | None] = Field("collapse_key")
    """
    Of undelivered messages with the same key only the last is kept.
    """

    sound: Field[str | None] = Field("sound")
    """
    Location of a sound file in the app; `default` plays the standard sound.
    """

    custom_uri: Field[str | None] = Field("custom_uri")
    """
    URL or deep link that opens on a tap.
    """

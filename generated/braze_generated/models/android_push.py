# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .android_conversation import AndroidConversation
    from .android_delivery_priority import AndroidDeliveryPriority
    from .android_push_action_button import AndroidPushActionButton
    from .android_push_extra import AndroidPushExtra


class AndroidPush(Model):
    """
    A push message to Android devices. `alert` and `title` are required, unless `send_to_sync` is true,
    when neither may be given. `alert` and `extra` may come to 4,000 bytes in all; a larger message is
    refused.
    """

    __slots__ = ()
    _one_of = [(None, ("alert", "send_to_sync"), 1, None), (None, ("title", "send_to_sync"), 1, None)]

    def __init__(
        self,
        *,
        alert: str | Omit = OMIT,
        title: str | Omit = OMIT,
        extra: AndroidPushExtra | Mapping[str, Any] | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
        notification_channel_id: str | Omit = OMIT,
        priority: int | Omit = OMIT,
        android_priority: AndroidDeliveryPriority | Omit = OMIT,
        send_to_sync: bool | Omit = OMIT,
        collapse_key: str | Omit = OMIT,
        sound: str | Omit = OMIT,
        custom_uri: str | Omit = OMIT,
        use_webview: bool | Omit = OMIT,
        summary_text: str | Omit = OMIT,
        time_to_live: int | Omit = OMIT,
        notification_id: int | Omit = OMIT,
        push_icon_image_url: str | Omit = OMIT,
        accent_color: int | Omit = OMIT,
        send_to_most_recent_device_only: bool | Omit = OMIT,
        buttons: Sequence[AndroidPushActionButton | Mapping[str, Any]] | Omit = OMIT,
        conversation_data: AndroidConversation | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "alert": alert,
                "title": title,
                "extra": extra,
                "message_variation_id": message_variation_id,
                "notification_channel_id": notification_channel_id,
                "priority": priority,
                "android_priority": android_priority,
                "send_to_sync": send_to_sync,
                "collapse_key": collapse_key,
                "sound": sound,
                "custom_uri": custom_uri,
                "use_webview": use_webview,
                "summary_text": summary_text,
                "time_to_live": time_to_live,
                "notification_id": notification_id,
                "push_icon_image_url": push_icon_image_url,
                "accent_color": accent_color,
                "send_to_most_recent_device_only": send_to_most_recent_device_only,
                "buttons": buttons,
                "conversation_data": conversation_data,
            },
        )

    alert: Field[str | None] = Field("alert")
    """
    Text of the notification. Not together with `send_to_sync`.
    """

    title: Field[str | None] = Field("title")
    """
    Title in the notification drawer. Not together with `send_to_sync`.
    """

    extra: Field[AndroidPushExtra | None] = Field("extra", one("AndroidPushExtra"))
    """
    Keys and values of your own, passed to the app.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be an Android push message of the
    campaign in `campaign_id`.
    """

    notification_channel_id: Field[str | None] = Field("notification_channel_id")
    """
    Notification channel of the app. Left out, the fallback channel set in the dashboard is tried.
    """

    priority: Field[int | None] = Field("priority")
    """
    Priority of the notification on the device, from -2 (least) to 2 (most). Left out, it is 0; Braze
    also takes a number outside the range as 0.
    """

    android_priority: Field[AndroidDeliveryPriority | None] = Field("android_priority")
    """
    How urgently Firebase delivers the message. Left out, the default in the push settings of the
    dashboard holds.
    """

    send_to_sync: Field[bool | None] = Field("send_to_sync")
    """
    Whether this is a silent push that hands data to the app and shows nothing. An error where `alert`
    or `title` is given.
    """

    collapse_key: Field[str | None] = Field("collapse_key")
    """
    Of undelivered messages with the same key only the last is kept. Firebase holds four keys per
    device, and Braze uses one of them, so use three at most.
    """

    sound: Field[str | None] = Field("sound")
    """
    Location of a sound file in the app; `default` plays the standard sound.
    """

    custom_uri: Field[str | None] = Field("custom_uri")
    """
    URL or deep link that opens on a tap.
    """

    use_webview: Field[bool | None] = Field("use_webview")
    """
    Whether a URL opens inside the app. Left out, it does not, unlike on a button.
    """

    summary_text: Field[str | None] = Field("summary_text")
    """
    Summary shown with the notification.
    """

    time_to_live: Field[int | None] = Field("time_to_live")
    """
    Seconds for which delivery is tried, at most 2,419,200 (28 days).
    """

    notification_id: Field[int | None] = Field("notification_id")
    """
    Identifier of the notification on the device.
    """

    push_icon_image_url: Field[str | None] = Field("push_icon_image_url")
    """
    URL of the image of the large icon; square, at least 40 by 40 pixels.
    """

    accent_color: Field[int | None] = Field("accent_color")
    """
    Accent colour of the notification, as an RGB integer such as 2001125 (hexadecimal 1E88E5).
    """

    send_to_most_recent_device_only: Field[bool | None] = Field("send_to_most_recent_device_only")
    """
    Whether only the device that the user used last is reached, instead of all their Android devices.
    Left out, all are.
    """

    buttons: Field[list[AndroidPushActionButton] | None] = Field("buttons", many("AndroidPushActionButton"))
    """
    Buttons under the notification.
    """

    conversation_data: Field[AndroidConversation | None] = Field("conversation_data", one("AndroidConversation"))
    """
    A conversation, shown in the manner of a messaging app. Needs version 15 or later of the Android
    SDK.
    """

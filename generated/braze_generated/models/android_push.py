# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .android_conversation import AndroidConversation
    from .android_delivery_priority import AndroidDeliveryPriority
    from .android_push_action_button import AndroidPushActionButton
    from .android_push_extra import AndroidPushExtra


@define(kw_only=True, slots=False, repr=False)
class AndroidPush(RequestModel):
    """
    A push message to Android devices. `alert` and `title` are required, unless `send_to_sync` is true,
    when neither may be given. `alert` and `extra` may come to 4,000 bytes in all; a larger message is
    refused.
    """

    __slots__ = ()
    _one_of = (
        OneOf(fields=("alert", "send_to_sync"), at_least=1),
        OneOf(fields=("title", "send_to_sync"), at_least=1),
    )

    alert: str | Omit = OMIT
    """
    Text of the notification. Not together with `send_to_sync`.
    """

    title: str | Omit = OMIT
    """
    Title in the notification drawer. Not together with `send_to_sync`.
    """

    extra: AndroidPushExtra | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidPushExtra")}
    )
    """
    Keys and values of your own, passed to the app.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be an Android push message of the
    campaign in `campaign_id`.
    """

    notification_channel_id: str | Omit = OMIT
    """
    Notification channel of the app. Left out, the fallback channel set in the dashboard is tried.
    """

    priority: int | Omit = OMIT
    """
    Priority of the notification on the device, from -2 (least) to 2 (most). Left out, it is 0; Braze
    also takes a number outside the range as 0.
    """

    android_priority: AndroidDeliveryPriority | Omit = OMIT
    """
    How urgently Firebase delivers the message. Left out, the default in the push settings of the
    dashboard holds.
    """

    send_to_sync: bool | Omit = OMIT
    """
    Whether this is a silent push that hands data to the app and shows nothing. An error where `alert`
    or `title` is given.
    """

    collapse_key: str | Omit = OMIT
    """
    Of undelivered messages with the same key only the last is kept. Firebase holds four keys per
    device, and Braze uses one of them, so use three at most.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app; `default` plays the standard sound.
    """

    custom_uri: str | Omit = OMIT
    """
    URL or deep link that opens on a tap.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether a URL opens inside the app. Left out, it does not, unlike on a button.
    """

    summary_text: str | Omit = OMIT
    """
    Summary shown with the notification.
    """

    time_to_live: int | Omit = OMIT
    """
    Seconds for which delivery is tried, at most 2,419,200 (28 days).
    """

    notification_id: int | Omit = OMIT
    """
    Identifier of the notification on the device.
    """

    push_icon_image_url: str | Omit = OMIT
    """
    URL of the image of the large icon; square, at least 40 by 40 pixels.
    """

    accent_color: int | Omit = OMIT
    """
    Accent colour of the notification, as an RGB integer such as 2001125 (hexadecimal 1E88E5).
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether only the device that the user used last is reached, instead of all their Android devices.
    Left out, all are.
    """

    buttons: Sequence[AndroidPushActionButton | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("AndroidPushActionButton")}
    )
    """
    Buttons under the notification.
    """

    conversation_data: AndroidConversation | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidConversation")}
    )
    """
    A conversation, shown in the manner of a messaging app. Needs version 15 or later of the Android
    SDK.
    """

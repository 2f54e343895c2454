# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .android_conversation import AndroidConversation
    from .android_delivery_priority import AndroidDeliveryPriority
    from .android_push_action_button import AndroidPushActionButton
    from .android_push_extra import AndroidPushExtra


@define(kw_only=True, slots=False, repr=False)
class AndroidPush(RequestModel):
    """
    A push message to Android devices. `alert` and `title` are required unless `send_to_sync` is true,
    in which case neither is allowed. `alert` and `extra` can have at most 4,000 bytes in total; a
    larger message is rejected.
    """

    __slots__ = ()
    _one_of = (
        OneOf(fields=("alert", "send_to_sync"), at_least=1),
        OneOf(fields=("title", "send_to_sync"), at_least=1),
    )

    alert: str | Omit = OMIT
    """
    Text of the notification. Cannot be combined with `send_to_sync`.
    """

    title: str | Omit = OMIT
    """
    Title in the notification drawer. Cannot be combined with `send_to_sync`.
    """

    extra: AndroidPushExtra | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidPushExtra")}
    )
    """
    Custom key-value pairs passed to the app.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be an Android push message of the
    campaign in `campaign_id`.
    """

    notification_channel_id: str | Omit = OMIT
    """
    Notification channel of the app. If omitted, the fallback channel set in the dashboard is tried.
    """

    priority: int | Omit = OMIT
    """
    Priority of the notification on the device, from -2 (lowest) to 2 (highest). Defaults to 0; Braze
    also treats values outside the range as 0.
    """

    android_priority: AndroidDeliveryPriority | Omit = OMIT
    """
    Urgency with which Firebase delivers the message. Defaults to the push setting in the dashboard.
    """

    send_to_sync: bool | Omit = OMIT
    """
    Whether this is a silent push that passes data to the app and shows nothing. An error if `alert` or
    `title` is given.
    """

    collapse_key: str | Omit = OMIT
    """
    Only the last of several undelivered messages with the same key is kept. Firebase stores four keys
    per device, one of which is used by Braze, so use at most three.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app; `default` plays the default sound.
    """

    custom_uri: str | Omit = OMIT
    """
    URL or deep link to open on tap.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the app. Defaults to false, unlike for buttons.
    """

    summary_text: str | Omit = OMIT
    """
    Summary shown with the notification.
    """

    time_to_live: int | Omit = OMIT
    """
    Number of seconds during which delivery is attempted, at most 2,419,200 (28 days).
    """

    notification_id: int | Omit = OMIT
    """
    Identifier of the notification on the device.
    """

    push_icon_image_url: str | Omit = OMIT
    """
    URL of the image for the large icon; square, at least 40 by 40 pixels.
    """

    accent_color: int | Omit = OMIT
    """
    Accent colour of the notification as an RGB integer, such as 2001125 (hexadecimal 1E88E5).
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether to reach only the user's most recently used device instead of all of their Android devices.
    By default, all are reached.
    """

    buttons: Sequence[AndroidPushActionButton | dicts.AndroidPushActionButton] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("AndroidPushActionButton")}
    )
    """
    Buttons below the notification.
    """

    conversation_data: AndroidConversation | dicts.AndroidConversation | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidConversation")}
    )
    """
    A conversation, shown as in a messaging app. Requires version 15 or later of the Android SDK.
    """

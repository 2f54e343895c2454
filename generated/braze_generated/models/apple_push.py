# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .apple_push_action_button import ApplePushActionButton
    from .apple_push_alert import ApplePushAlert
    from .apple_push_asset_file_type import ApplePushAssetFileType
    from .apple_push_extra import ApplePushExtra
    from .interruption_level import InterruptionLevel


class ApplePush(Model):
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields may come to 1,912
    bytes in all; a larger message is refused.
    """

    __slots__ = ()
    _one_of = [(None, ("alert", "content-available"), 1, None)]

    def __init__(
        self,
        *,
        badge: int | Omit = OMIT,
        alert: str | ApplePushAlert | Mapping[str, Any] | Omit = OMIT,
        sound: str | Omit = OMIT,
        extra: ApplePushExtra | Mapping[str, Any] | Omit = OMIT,
        content_available: bool | Omit = OMIT,
        interruption_level: InterruptionLevel | Omit = OMIT,
        relevance_score: float | Omit = OMIT,
        expiry: datetime | str | Omit = OMIT,
        custom_uri: str | Omit = OMIT,
        use_webview: bool | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
        notification_group_thread_id: str | Omit = OMIT,
        asset_url: str | Omit = OMIT,
        asset_file_type: ApplePushAssetFileType | Omit = OMIT,
        collapse_id: str | Omit = OMIT,
        mutable_content: bool | Omit = OMIT,
        send_to_most_recent_device_only: bool | Omit = OMIT,
        category: str | Omit = OMIT,
        buttons: Sequence[ApplePushActionButton | Mapping[str, Any]] | Omit = OMIT,
        apns_priority: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "badge": badge,
                "alert": alert,
                "sound": sound,
                "extra": extra,
                "content-available": content_available,
                "interruption_level": interruption_level,
                "relevance_score": relevance_score,
                "expiry": expiry,
                "custom_uri": custom_uri,
                "use_webview": use_webview,
                "message_variation_id": message_variation_id,
                "notification_group_thread_id": notification_group_thread_id,
                "asset_url": asset_url,
                "asset_file_type": asset_file_type,
                "collapse_id": collapse_id,
                "mutable_content": mutable_content,
                "send_to_most_recent_device_only": send_to_most_recent_device_only,
                "category": category,
                "buttons": buttons,
                "apns_priority": apns_priority,
            },
        )

    badge: Field[int | None] = Field("badge")
    """
    Number on the badge of the app after this message.
    """

    alert: Field[str | ApplePushAlert | None] = Field("alert", one("ApplePushAlert"))
    """
    What the notification says: its text, or an object where it needs more than a text. Required unless
    `content-available` is true.
    """

    sound: Field[str | None] = Field("sound")
    """
    Location of a sound file in the app; `default` plays the standard sound. For a Live Activity the
    sound stands in the `alert` object instead.
    """

    extra: Field[ApplePushExtra | None] = Field("extra", one("ApplePushExtra"))
    """
    Keys and values of your own, passed to the app. The keys `ab` and `aps` are refused.
    """

    content_available: Field[bool | None] = Field("content-available")
    """
    Whether the push wakes the app in the background (the `content-available` flag of Apple). Such a
    push needs no `alert`. The name has a hyphen, unlike that of `mutable_content`.
    """

    interruption_level: Field[InterruptionLevel | None] = Field("interruption_level")
    """
    How much iOS 15 and later lets the notification interrupt the user.
    """

    relevance_score: Field[float | None] = Field("relevance_score")
    """
    Weight from 0 to 1 by which iOS 15 and later sort the summary of notifications.
    """

    expiry: Field[datetime | str | None] = Field("expiry")
    """
    When the message expires, in ISO 8601; it is not delivered later.
    """

    custom_uri: Field[str | None] = Field("custom_uri")
    """
    URL or deep link that opens on a tap.
    """

    use_webview: Field[bool | None] = Field("use_webview")
    """
    Whether a URL opens inside the app. Left out, it does.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be an iOS push message of the campaign
    in `campaign_id`.
    """

    notification_group_thread_id: Field[str | None] = Field("notification_group_thread_id")
    """
    Thread under which the device groups the notification.
    """

    asset_url: Field[str | None] = Field("asset_url")
    """
    URL of an image, sound or video shown with the notification. Needs `asset_file_type`.
    """

    asset_file_type: Field[ApplePushAssetFileType | None] = Field("asset_file_type")
    """
    Type of the file at `asset_url`. Required where that is given.
    """

    collapse_id: Field[str | None] = Field("collapse_id")
    """
    A later push with the same value replaces this notification on the device.
    """

    mutable_content: Field[bool | None] = Field("mutable_content")
    """
    Whether the app may change the notification before it is shown (the `mutable-content` flag of
    Apple). A message with an asset always has the flag, whatever stands here.
    """

    send_to_most_recent_device_only: Field[bool | None] = Field("send_to_most_recent_device_only")
    """
    Whether only the device that the user used last is reached, instead of all their iOS devices. Left
    out, all are.
    """

    category: Field[str | None] = Field("category")
    """
    Category of notifications that brings the buttons. Braze's SDK has `ab_cat_accept_decline`,
    `ab_cat_yes_no`, `ab_cat_confirm_cancel` and `ab_cat_more`; an app can register others. Required for
    buttons.
    """

    buttons: Field[list[ApplePushActionButton] | None] = Field("buttons", many("ApplePushActionButton"))
    """
    What the buttons of `category` do. Left out, they are shown all the same, with their usual actions.
    """

    apns_priority: Field[int | None] = Field("apns_priority")
    """
    Priority given to Apple, from 1 to 10: 10 delivers at once, 5 spares the battery, 1 does not wake
    the device.
    """

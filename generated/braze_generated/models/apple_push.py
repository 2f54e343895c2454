# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel, decode_timestamp
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .apple_push_action_button import ApplePushActionButton
    from .apple_push_alert import ApplePushAlert
    from .apple_push_asset_file_type import ApplePushAssetFileType
    from .apple_push_extra import ApplePushExtra
    from .interruption_level import InterruptionLevel


@define(kw_only=True, slots=False, repr=False)
class ApplePush(RequestModel):
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields may come to 1,912
    bytes in all; a larger message is refused.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("alert", "content-available"), at_least=1),)

    badge: int | Omit = OMIT
    """
    Number on the badge of the app after this message.
    """

    alert: str | ApplePushAlert | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePushAlert")}
    )
    """
    What the notification says: its text, or an object where it needs more than a text. Required unless
    `content-available` is true.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app; `default` plays the standard sound. For a Live Activity the
    sound stands in the `alert` object instead.
    """

    extra: ApplePushExtra | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePushExtra")}
    )
    """
    Keys and values of your own, passed to the app. The keys `ab` and `aps` are refused.
    """

    content_available: bool | Omit = field(default=OMIT, metadata={"name": "content-available"})
    """
    Whether the push wakes the app in the background (the `content-available` flag of Apple). Such a
    push needs no `alert`. The name has a hyphen, unlike that of `mutable_content`.
    """

    interruption_level: InterruptionLevel | Omit = OMIT
    """
    How much iOS 15 and later lets the notification interrupt the user.
    """

    relevance_score: float | Omit = OMIT
    """
    Weight from 0 to 1 by which iOS 15 and later sort the summary of notifications.
    """

    expiry: datetime | str | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the message expires, in ISO 8601; it is not delivered later.
    """

    custom_uri: str | Omit = OMIT
    """
    URL or deep link that opens on a tap.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether a URL opens inside the app. Left out, it does.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be an iOS push message of the campaign
    in `campaign_id`.
    """

    notification_group_thread_id: str | Omit = OMIT
    """
    Thread under which the device groups the notification.
    """

    asset_url: str | Omit = OMIT
    """
    URL of an image, sound or video shown with the notification. Needs `asset_file_type`.
    """

    asset_file_type: ApplePushAssetFileType | Omit = OMIT
    """
    Type of the file at `asset_url`. Required where that is given.
    """

    collapse_id: str | Omit = OMIT
    """
    A later push with the same value replaces this notification on the device.
    """

    mutable_content: bool | Omit = OMIT
    """
    Whether the app may change the notification before it is shown (the `mutable-content` flag of
    Apple). A message with an asset always has the flag, whatever stands here.
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether only the device that the user used last is reached, instead of all their iOS devices. Left
    out, all are.
    """

    category: str | Omit = OMIT
    """
    Category of notifications that brings the buttons. Braze's SDK has `ab_cat_accept_decline`,
    `ab_cat_yes_no`, `ab_cat_confirm_cancel` and `ab_cat_more`; an app can register others. Required for
    buttons.
    """

    buttons: Sequence[ApplePushActionButton | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("ApplePushActionButton")}
    )
    """
    What the buttons of `category` do. Left out, they are shown all the same, with their usual actions.
    """

    apns_priority: int | Omit = OMIT
    """
    Priority given to Apple, from 1 to 10: 10 delivers at once, 5 spares the battery, 1 does not wake
    the device.
    """

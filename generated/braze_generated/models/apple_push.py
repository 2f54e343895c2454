# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder, decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .apple_push_action_button import ApplePushActionButton
    from .apple_push_alert import ApplePushAlert
    from .apple_push_asset_file_type import ApplePushAssetFileType
    from .apple_push_extra import ApplePushExtra
    from .interruption_level import InterruptionLevel


@define(kw_only=True, slots=False, repr=False)
class ApplePush(RequestModel):
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields can have at most
    1,912 bytes in total; a larger message is rejected.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("alert", "content-available"), at_least=1),)

    badge: int | Omit = OMIT
    """
    Number on the app's badge after this message.
    """

    alert: str | ApplePushAlert | dicts.ApplePushAlert | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePushAlert")}
    )
    """
    Content of the notification: plain text, or an object if more is needed. Required unless
    `content-available` is true.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app; `default` plays the default sound. For a Live Activity, the
    sound is set in the `alert` object instead.
    """

    extra: ApplePushExtra | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePushExtra")}
    )
    """
    Custom key-value pairs passed to the app. The keys `ab` and `aps` are rejected.
    """

    content_available: bool | Omit = field(default=OMIT, metadata={"name": "content-available"})
    """
    Whether the push wakes the app in the background (Apple's `content-available` flag). Such a push
    does not need an `alert`. This name has a hyphen, unlike that of `mutable_content`.
    """

    interruption_level: InterruptionLevel | Omit = OMIT
    """
    How strongly the notification may interrupt the user on iOS 15 and later.
    """

    relevance_score: float | Decimal | Omit = OMIT
    """
    Weight from 0 to 1 by which iOS 15 and later sort the notification summary.
    """

    expiry: datetime | str | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the message expires, in ISO 8601; it is not delivered after that.
    """

    custom_uri: str | Omit = OMIT
    """
    URL or deep link to open on tap.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the app. Defaults to true.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be an iOS push message of the campaign in
    `campaign_id`.
    """

    notification_group_thread_id: str | Omit = OMIT
    """
    Thread in which the device groups the notification.
    """

    asset_url: str | Omit = OMIT
    """
    URL of an image, sound or video shown with the notification. Requires `asset_file_type`.
    """

    asset_file_type: ApplePushAssetFileType | Omit = OMIT
    """
    Type of the file at `asset_url`. Required if `asset_url` is given.
    """

    collapse_id: str | Omit = OMIT
    """
    A later push with the same value replaces this notification on the device.
    """

    mutable_content: bool | Omit = OMIT
    """
    Whether the app can modify the notification before it is shown (Apple's `mutable-content` flag). A
    message with an asset always has the flag, regardless of this value.
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether to reach only the user's most recently used device instead of all of their iOS devices. By
    default, all are reached.
    """

    category: str | Omit = OMIT
    """
    Notification category that defines the buttons. Braze's SDK provides `ab_cat_accept_decline`,
    `ab_cat_yes_no`, `ab_cat_confirm_cancel` and `ab_cat_more`; an app can register others. Required for
    buttons.
    """

    buttons: Sequence[ApplePushActionButton | dicts.ApplePushActionButton] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("ApplePushActionButton")}
    )
    """
    Actions of the buttons of `category`. If omitted, the buttons are still shown, with their default
    actions.
    """

    apns_priority: int | Omit = OMIT
    """
    Priority for Apple, from 1 to 10: 10 delivers immediately, 5 saves battery, 1 does not wake the
    device.
    """

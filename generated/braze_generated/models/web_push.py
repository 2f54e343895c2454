# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .push_extra import PushExtra
    from .web_push_action_button import WebPushActionButton


@define(kw_only=True, slots=False, repr=False)
class WebPush(RequestModel):
    """
    A push message to browsers.
    """

    __slots__ = ()
    _required = ("alert", "title")

    alert: str
    """
    Text of the notification.
    """

    title: str
    """
    Title of the notification.
    """

    extra: PushExtra | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("PushExtra")})
    """
    Custom key-value pairs sent with the push message.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a web push message of the campaign in
    `campaign_id`.
    """

    custom_uri: str | Omit = OMIT
    """
    URL to open on click.
    """

    image_url: str | Omit = OMIT
    """
    URL of a square image to show.
    """

    large_image_url: str | Omit = OMIT
    """
    URL of a large image, shown by Chrome on Windows and Android.
    """

    require_interaction: bool | Omit = OMIT
    """
    Whether the notification remains until the user dismisses it. Not supported by all browsers.
    """

    time_to_live: int | Omit = OMIT
    """
    Number of seconds during which delivery is attempted.
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether to reach only the user's most recently used browser instead of all of their browsers. By
    default, all are reached.
    """

    buttons: Sequence[WebPushActionButton | dicts.WebPushActionButton] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("WebPushActionButton")}
    )
    """
    Buttons below the notification.
    """

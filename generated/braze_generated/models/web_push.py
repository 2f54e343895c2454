# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
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
    Keys and values of your own, passed along with the push message.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be a web push message of the campaign
    in `campaign_id`.
    """

    custom_uri: str | Omit = OMIT
    """
    URL that opens on a click.
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
    Whether the notification stays until the user dismisses it. Not all browsers heed this.
    """

    time_to_live: int | Omit = OMIT
    """
    Seconds for which delivery is tried.
    """

    send_to_most_recent_device_only: bool | Omit = OMIT
    """
    Whether only the browser that the user used last is reached, instead of all their browsers. Left
    out, all are.
    """

    buttons: Sequence[WebPushActionButton | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("WebPushActionButton")}
    )
    """
    Buttons under the notification.
    """

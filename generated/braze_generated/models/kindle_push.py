# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .push_extra import PushExtra


@define(kw_only=True, slots=False, repr=False)
class KindlePush(RequestModel):
    """
    A push message to Kindle and Fire OS devices.
    """

    __slots__ = ()
    _required = ("alert", "title")

    alert: str
    """
    Text of the notification.
    """

    title: str
    """
    Title in the notification drawer.
    """

    extra: PushExtra | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("PushExtra")})
    """
    Custom key-value pairs sent with the push message.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a Kindle or Fire OS push message of
    the campaign in `campaign_id`.
    """

    priority: int | Omit = OMIT
    """
    Priority of the notification on the device, from -2 (lowest) to 2 (highest). Defaults to 0; Braze
    also treats values outside the range as 0.
    """

    collapse_key: str | Omit = OMIT
    """
    Only the last of several undelivered messages with the same key is kept.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app; `default` plays the default sound.
    """

    custom_uri: str | Omit = OMIT
    """
    URL or deep link to open on tap.
    """

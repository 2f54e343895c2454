# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .windows_phone_8_push_type import WindowsPhone8PushType
    from .windows_toast_hash import WindowsToastHash


@define(kw_only=True, slots=False, repr=False)
class WindowsPhone8Push(RequestModel):
    """
    A push message to Windows Phone 8. Legacy; only older pages have it.
    """

    __slots__ = ()
    _required = ("toast_content",)

    toast_content: str
    """
    Text of the notification.
    """

    push_type: WindowsPhone8PushType | Omit = OMIT
    """
    Kind of notification; there is only this one.
    """

    toast_title: str | Omit = OMIT
    """
    Title of the notification.
    """

    toast_navigation_uri: str | Omit = OMIT
    """
    Page of the app that opens on a tap.
    """

    toast_hash: WindowsToastHash | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsToastHash")}
    )
    """
    Keys and values of your own, passed to the app.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be a Windows Phone 8 push message of
    the campaign in `campaign_id`.
    """

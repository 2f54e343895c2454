# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .windows_phone_8_push_type import WindowsPhone8PushType
    from .windows_toast_hash import WindowsToastHash


@define(kw_only=True, slots=False, repr=False)
class WindowsPhone8Push(RequestModel):
    """
    A push message to Windows Phone 8. Legacy; documented only on older pages.
    """

    __slots__ = ()
    _required = ("toast_content",)

    toast_content: str
    """
    Text of the notification.
    """

    push_type: WindowsPhone8PushType | Omit = OMIT
    """
    Type of notification; the only value.
    """

    toast_title: str | Omit = OMIT
    """
    Title of the notification.
    """

    toast_navigation_uri: str | Omit = OMIT
    """
    Page of the app to open on tap.
    """

    toast_hash: WindowsToastHash | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsToastHash")}
    )
    """
    Custom key-value pairs passed to the app.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a Windows Phone 8 push message of the
    campaign in `campaign_id`.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .windows_phone_8_push_type import WindowsPhone8PushType
    from .windows_toast_hash import WindowsToastHash


class WindowsPhone8Push(Model):
    """
    A push message to Windows Phone 8. Legacy; only older pages have it.
    """

    __slots__ = ()
    _required = ["toast_content"]

    def __init__(
        self,
        *,
        toast_content: str,
        push_type: WindowsPhone8PushType | Omit = OMIT,
        toast_title: str | Omit = OMIT,
        toast_navigation_uri: str | Omit = OMIT,
        toast_hash: WindowsToastHash | Mapping[str, Any] | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "toast_content": toast_content,
                "push_type": push_type,
                "toast_title": toast_title,
                "toast_navigation_uri": toast_navigation_uri,
                "toast_hash": toast_hash,
                "message_variation_id": message_variation_id,
            },
        )

    toast_content: Field[str] = Field("toast_content")
    """
    Text of the notification.
    """

    push_type: Field[WindowsPhone8PushType | None] = Field("push_type")
    """
    Kind of notification; there is only this one.
    """

    toast_title: Field[str | None] = Field("toast_title")
    """
    Title of the notification.
    """

    toast_navigation_uri: Field[str | None] = Field("toast_navigation_uri")
    """
    Page of the app that opens on a tap.
    """

    toast_hash: Field[WindowsToastHash | None] = Field("toast_hash", one("WindowsToastHash"))
    """
    Keys and values of your own, passed to the app.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a Windows Phone 8 push message of
    the campaign in `campaign_id`.
    """

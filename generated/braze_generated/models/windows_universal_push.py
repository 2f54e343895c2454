# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .windows_universal_push_type import WindowsUniversalPushType


class WindowsUniversalPush(Model):
    """
    A push message to Windows Universal apps. Legacy; only older pages have it.
    """

    __slots__ = ()
    _required = ["push_type", "toast_text1"]

    def __init__(
        self,
        *,
        push_type: WindowsUniversalPushType,
        toast_text1: str,
        toast_text2: str | Omit = OMIT,
        toast_text3: str | Omit = OMIT,
        toast_text_img_name: str | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
        extra_launch_string: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "push_type": push_type,
                "toast_text1": toast_text1,
                "toast_text2": toast_text2,
                "toast_text3": toast_text3,
                "toast_text_img_name": toast_text_img_name,
                "message_variation_id": message_variation_id,
                "extra_launch_string": extra_launch_string,
            },
        )

    push_type: Field[WindowsUniversalPushType] = Field("push_type")
    """
    Toast template of Windows; says how many lines of text there are, and whether there is an image.
    """

    toast_text1: Field[str] = Field("toast_text1")
    """
    First line of text.
    """

    toast_text2: Field[str | None] = Field("toast_text2")
    """
    Second line of text, for templates with more than one.
    """

    toast_text3: Field[str | None] = Field("toast_text3")
    """
    Third line of text, for the templates that end in `_04`.
    """

    toast_text_img_name: Field[str | None] = Field("toast_text_img_name")
    """
    Path of the image, for the templates that have one.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a Windows Universal push message of
    the campaign in `campaign_id`.
    """

    extra_launch_string: Field[str | None] = Field("extra_launch_string")
    """
    Values added to the launch string of the app, for deep links.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .windows_universal_push_type import WindowsUniversalPushType


@define(kw_only=True, slots=False, repr=False)
class WindowsUniversalPush(RequestModel):
    """
    A push message to Windows Universal apps. Legacy; documented only on older pages.
    """

    __slots__ = ()
    _required = ("push_type", "toast_text1")

    push_type: WindowsUniversalPushType
    """
    Windows toast template; determines the number of lines and whether there is an image.
    """

    toast_text1: str
    """
    First line of text.
    """

    toast_text2: str | Omit = OMIT
    """
    Second line of text, for templates that have more than one line.
    """

    toast_text3: str | Omit = OMIT
    """
    Third line of text, for templates whose names end in `_04`.
    """

    toast_text_img_name: str | Omit = OMIT
    """
    Path of the image, for templates that have one.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a Windows Universal push message of
    the campaign in `campaign_id`.
    """

    extra_launch_string: str | Omit = OMIT
    """
    Values appended to the app's launch string, for deep links.
    """

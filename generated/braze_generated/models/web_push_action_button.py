# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .web_push_button_action import WebPushButtonAction


@define(kw_only=True, slots=False, repr=False)
class WebPushActionButton(RequestModel):
    """
    A button below a notification in a browser.
    """

    __slots__ = ()
    _required = ("text",)

    text: str
    """
    Label of the button.
    """

    action: WebPushButtonAction | Omit = OMIT
    """
    Action when a button is clicked: open the site, open a URL, or just close the notification. Defaults
    to `OPEN_APP`. Unlike on devices, `DEEP_LINK` is not available.
    """

    uri: str | Omit = OMIT
    """
    URL to open.
    """

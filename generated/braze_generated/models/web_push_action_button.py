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
    A button under a notification in a browser.
    """

    __slots__ = ()
    _required = ("text",)

    text: str
    """
    Label of the button.
    """

    action: WebPushButtonAction | Omit = OMIT
    """
    What a click on a button does: open the site, open a URL, or only close the notification. Left out,
    it is `OPEN_APP`. Unlike on devices there is no `DEEP_LINK`.
    """

    uri: str | Omit = OMIT
    """
    URL to open.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .web_push_button_action import WebPushButtonAction


class WebPushActionButton(Model):
    """
    A button under a notification in a browser.
    """

    __slots__ = ()
    _required = ["text"]

    def __init__(
        self,
        *,
        text: str,
        action: WebPushButtonAction | Omit = OMIT,
        uri: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "text": text,
                "action": action,
                "uri": uri,
            },
        )

    text: Field[str] = Field("text")
    """
    Label of the button.
    """

    action: Field[WebPushButtonAction | None] = Field("action")
    """
    What a click on a button does: open the site, open a URL, or only close the notification. Left out,
    it is `OPEN_APP`. Unlike on devices there is no `DEEP_LINK`.
    """

    uri: Field[str | None] = Field("uri")
    """
    URL to open.
    """

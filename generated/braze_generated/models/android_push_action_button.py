# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .push_button_action import PushButtonAction


class AndroidPushActionButton(Model):
    """
    A button under a notification.
    """

    __slots__ = ()
    _required = ["text"]

    def __init__(
        self,
        *,
        text: str,
        action: PushButtonAction | Omit = OMIT,
        uri: str | Omit = OMIT,
        use_webview: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "text": text,
                "action": action,
                "uri": uri,
                "use_webview": use_webview,
            },
        )

    text: Field[str] = Field("text")
    """
    Label of the button.
    """

    action: Field[PushButtonAction | None] = Field("action")
    """
    What a tap does. Left out, it is `OPEN_APP`.
    """

    uri: Field[str | None] = Field("uri")
    """
    URL or deep link to open.
    """

    use_webview: Field[bool | None] = Field("use_webview")
    """
    Whether a URL opens inside the app, where the action is `URI`. Left out, it does.
    """

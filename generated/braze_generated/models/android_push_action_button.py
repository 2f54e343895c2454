# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .push_button_action import PushButtonAction


@define(kw_only=True, slots=False, repr=False)
class AndroidPushActionButton(RequestModel):
    """
    A button below a notification.
    """

    __slots__ = ()
    _required = ("text",)

    text: str
    """
    Label of the button.
    """

    action: PushButtonAction | Omit = OMIT
    """
    Action on tap. Defaults to `OPEN_APP`.
    """

    uri: str | Omit = OMIT
    """
    URL or deep link to open.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the app if the action is `URI`. Defaults to true.
    """

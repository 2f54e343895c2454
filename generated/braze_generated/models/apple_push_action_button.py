# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .push_button_action import PushButtonAction


@define(kw_only=True, slots=False, repr=False)
class ApplePushActionButton(RequestModel):
    """
    Action of a button. For a category of Braze's SDK, `action` and `uri` are optional; for a category
    that the app registered, both are required, and the action must be `URI` or `DEEP_LINK`.
    """

    __slots__ = ()
    _required = ("action_id",)

    action_id: str
    """
    Identifier of the button within its category. Those of Braze's SDK are `ab_pb_accept`,
    `ab_pb_decline`, `ab_pb_yes`, `ab_pb_no`, `ab_pb_confirm`, `ab_pb_cancel` and `ab_pb_more`.
    """

    action: PushButtonAction | Omit = OMIT
    """
    Action on tap. For the buttons of Braze's SDK, defaults to `CLOSE` for decline, no and cancel, which
    support nothing else, and to `OPEN_APP` for the others, which cannot be `CLOSE`.
    """

    uri: str | Omit = OMIT
    """
    URL or deep link to open.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether to open a URL inside the app if the action is `URI`. Defaults to true.
    """

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
    What a button does. For a category of Braze's SDK `action` and `uri` are optional; for a category
    that the app registered both are required, and the action is `URI` or `DEEP_LINK`.
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
    What a tap does. Left out for a button of Braze's SDK, it is `CLOSE` for decline, no and cancel,
    which can do nothing else, and `OPEN_APP` for the others, which cannot be `CLOSE`.
    """

    uri: str | Omit = OMIT
    """
    URL or deep link to open.
    """

    use_webview: bool | Omit = OMIT
    """
    Whether a URL opens inside the app, where the action is `URI`. Left out, it does.
    """

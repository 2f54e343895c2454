# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileEngagement(ResponseModel):
    """
    What an exported user did with a campaign. Only what was done may appear.
    """

    __slots__ = ()

    opened_email: bool | None = None
    """
    Whether an e-mail was opened.
    """

    opened_push: bool | None = None
    """
    Whether a push message was opened.
    """

    clicked_email: bool | None = None
    """
    Whether a link in an e-mail was clicked.
    """

    clicked_triggered_in_app_message: bool | None = None
    """
    Whether a triggered in-app message was clicked.
    """

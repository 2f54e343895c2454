# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileEngagement(ResponseModel):
    """
    How an exported user engaged with a campaign. May contain only actions that took place.
    """

    __slots__ = ()

    opened_email: bool | None = None
    """
    Whether an email was opened.
    """

    opened_push: bool | None = None
    """
    Whether a push message was opened.
    """

    clicked_email: bool | None = None
    """
    Whether a link in an email was clicked.
    """

    clicked_triggered_in_app_message: bool | None = None
    """
    Whether a triggered in-app message was clicked.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterUrlGetResponse(Result):
    """
    The URL of a preference center for a user.
    """

    __slots__ = ()
    _required = ("preference_center_url",)

    preference_center_url: str
    """
    The URL at which the user can change their subscriptions.
    """

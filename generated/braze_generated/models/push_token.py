# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class PushToken(RequestModel):
    """
    A push token to store for a user.
    """

    __slots__ = ()
    _required = ("app_id", "token")

    app_id: str
    """
    API identifier of the app to which the token belongs; the app must be in this workspace.
    """

    token: str
    """
    The push token.
    """

    device_id: str | Omit = OMIT
    """
    Device to which the token belongs, 8 to 255 bytes. By default, Braze generates one.
    """

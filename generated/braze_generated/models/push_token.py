# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class PushToken(Model):
    """
    A push token to store on a user.
    """

    __slots__ = ()
    _required = ["app_id", "token"]

    def __init__(
        self,
        *,
        app_id: str,
        token: str,
        device_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "app_id": app_id,
                "token": token,
                "device_id": device_id,
            },
        )

    app_id: Field[str] = Field("app_id")
    """
    API identifier of the app that the token belongs to; the app must be in this workspace.
    """

    token: Field[str] = Field("token")
    """
    The push token.
    """

    device_id: Field[str | None] = Field("device_id")
    """
    Device that the token belongs to, 8 to 255 bytes. Left out, Braze makes one up.
    """

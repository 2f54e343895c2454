# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ProfilePushToken(Model):
    """
    A push token of an exported user.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        app: str | Omit = OMIT,
        platform: str | Omit = OMIT,
        token: str | Omit = OMIT,
        device_id: str | Omit = OMIT,
        notifications_enabled: bool | Omit = OMIT,
        provisionally_opted_in: bool | None | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "app": app,
                "platform": platform,
                "token": token,
                "device_id": device_id,
                "notifications_enabled": notifications_enabled,
                "provisionally_opted_in": provisionally_opted_in,
            },
        )

    app: Field[str | None] = Field("app")
    """
    Name of the app.
    """

    platform: Field[str | None] = Field("platform")
    """
    Platform of the app, such as `iOS` or `Android`.
    """

    token: Field[str | None] = Field("token")
    """
    The push token.
    """

    device_id: Field[str | None] = Field("device_id")
    """
    Device that the token belongs to.
    """

    notifications_enabled: Field[bool | None] = Field("notifications_enabled")
    """
    Whether foreground push is enabled for this token. It concerns the device, not the subscription
    state of the user.
    """

    provisionally_opted_in: Field[bool | None] = Field("provisionally_opted_in")
    """
    Whether the token is authorised provisionally, so that notifications arrive quietly (iOS). Null when
    this is not set, as always on Android.
    """

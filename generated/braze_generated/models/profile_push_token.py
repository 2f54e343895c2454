# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfilePushToken(ResponseModel):
    """
    A push token of an exported user.
    """

    __slots__ = ()

    app: str | None = None
    """
    Name of the app.
    """

    platform: str | None = None
    """
    Platform of the app, such as `iOS` or `Android`.
    """

    token: str | None = None
    """
    The push token.
    """

    device_id: str | None = None
    """
    Device to which the token belongs.
    """

    notifications_enabled: bool | None = None
    """
    Whether foreground push is enabled for this token. It applies to the device and is separate from the
    user's subscription state.
    """

    provisionally_opted_in: bool | None = None
    """
    Whether the token has provisional authorisation, so that notifications are delivered quietly (iOS).
    Null if not set, as always on Android.
    """

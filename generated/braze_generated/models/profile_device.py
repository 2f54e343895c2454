# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileDevice(ResponseModel):
    """
    A device of an exported user. Which ids it has depends on the platform.
    """

    __slots__ = ()

    model: str | None = None
    """
    Name of the model.
    """

    os: str | None = None
    """
    Operating system and its version.
    """

    carrier: str | None = None
    """
    Mobile network operator; null when not known.
    """

    idfv: str | None = None
    """
    Apple's Identifier for Vendors; on iOS, when it is collected.
    """

    idfa: str | None = None
    """
    Apple's Identifier for Advertisers; on iOS, when it is collected.
    """

    google_ad_id: str | None = None
    """
    Advertising id of Google Play; on Android, when it is collected.
    """

    roku_ad_id: str | None = None
    """
    Advertising id of Roku; on Roku only.
    """

    windows_ad_id: str | None = None
    """
    Advertising id of Windows. Legacy, from older pages; no longer documented.
    """

    device_id: str | None = None
    """
    Device id of the Braze SDK; on Android.
    """

    ad_tracking_enabled: bool | None = None
    """
    Whether advertising may track the device.
    """

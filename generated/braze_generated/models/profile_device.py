# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ProfileDevice(Model):
    """
    A device of an exported user. Which ids it has depends on the platform.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        model: str | Omit = OMIT,
        os: str | Omit = OMIT,
        carrier: str | None | Omit = OMIT,
        idfv: str | Omit = OMIT,
        idfa: str | Omit = OMIT,
        google_ad_id: str | Omit = OMIT,
        roku_ad_id: str | Omit = OMIT,
        windows_ad_id: str | Omit = OMIT,
        device_id: str | Omit = OMIT,
        ad_tracking_enabled: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "model": model,
                "os": os,
                "carrier": carrier,
                "idfv": idfv,
                "idfa": idfa,
                "google_ad_id": google_ad_id,
                "roku_ad_id": roku_ad_id,
                "windows_ad_id": windows_ad_id,
                "device_id": device_id,
                "ad_tracking_enabled": ad_tracking_enabled,
            },
        )

    model: Field[str | None] = Field("model")
    """
    Name of the model.
    """

    os: Field[str | None] = Field("os")
    """
    Operating system and its version.
    """

    carrier: Field[str | None] = Field("carrier")
    """
    Mobile network operator; null when not known.
    """

    idfv: Field[str | None] = Field("idfv")
    """
    Apple's Identifier for Vendors; on iOS, when it is collected.
    """

    idfa: Field[str | None] = Field("idfa")
    """
    Apple's Identifier for Advertisers; on iOS, when it is collected.
    """

    google_ad_id: Field[str | None] = Field("google_ad_id")
    """
    Advertising id of Google Play; on Android, when it is collected.
    """

    roku_ad_id: Field[str | None] = Field("roku_ad_id")
    """
    Advertising id of Roku; on Roku only.
    """

    windows_ad_id: Field[str | None] = Field("windows_ad_id")
    """
    Advertising id of Windows. Legacy, from older pages; no longer documented.
    """

    device_id: Field[str | None] = Field("device_id")
    """
    Device id of the Braze SDK; on Android.
    """

    ad_tracking_enabled: Field[bool | None] = Field("ad_tracking_enabled")
    """
    Whether advertising may track the device.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileDevice(ResponseModel):
    """
    A device of an exported user. The identifiers it has depend on the platform.
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
    Mobile network operator; null if unknown.
    """

    idfv: str | None = None
    """
    Apple's Identifier for Vendors (IDFV); on iOS, if it is collected.
    """

    idfa: str | None = None
    """
    Apple's Identifier for Advertisers (IDFA); on iOS, if it is collected.
    """

    google_ad_id: str | None = None
    """
    Google Play advertising id; on Android, if it is collected.
    """

    roku_ad_id: str | None = None
    """
    Roku advertising id; on Roku only.
    """

    windows_ad_id: str | None = None
    """
    Windows advertising id. Legacy, from older pages; no longer documented.
    """

    device_id: str | None = None
    """
    Device id of the Braze SDK; on Android.
    """

    ad_tracking_enabled: bool | None = None
    """
    Whether ad tracking is enabled on the device.
    """

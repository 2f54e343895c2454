# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, one, timestamp

if TYPE_CHECKING:
    from .profile_conversions import ProfileConversions
    from .profile_engagement import ProfileEngagement


class ProfileCampaign(Model):
    """
    A campaign that an exported user received.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        last_received: datetime | str | Omit = OMIT,
        engaged: ProfileEngagement | Mapping[str, Any] | Omit = OMIT,
        converted: bool | Omit = OMIT,
        multiple_converted: ProfileConversions | Mapping[str, Any] | Omit = OMIT,
        api_campaign_id: str | Omit = OMIT,
        variation_name: str | Omit = OMIT,
        variation_api_id: str | Omit = OMIT,
        in_control: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "last_received": last_received,
                "engaged": engaged,
                "converted": converted,
                "multiple_converted": multiple_converted,
                "api_campaign_id": api_campaign_id,
                "variation_name": variation_name,
                "variation_api_id": variation_api_id,
                "in_control": in_control,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the campaign.
    """

    last_received: Field[Timestamp | None] = Field("last_received", timestamp)
    """
    When the user last received it.
    """

    engaged: Field[ProfileEngagement | None] = Field("engaged", one("ProfileEngagement"))
    """
    What an exported user did with a campaign. Only what was done may appear.
    """

    converted: Field[bool | None] = Field("converted")
    """
    Whether the user converted.
    """

    multiple_converted: Field[ProfileConversions | None] = Field("multiple_converted", one("ProfileConversions"))
    """
    Whether an exported user converted, by name of the conversion event.
    """

    api_campaign_id: Field[str | None] = Field("api_campaign_id")
    """
    API identifier of the campaign.
    """

    variation_name: Field[str | None] = Field("variation_name")
    """
    Name of the variation received; multivariate campaigns only.
    """

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation received; multivariate campaigns only.
    """

    in_control: Field[bool | None] = Field("in_control")
    """
    Whether the user is in the control group; multivariate campaigns only.
    """

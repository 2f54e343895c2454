# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .profile_conversions import ProfileConversions
    from .profile_engagement import ProfileEngagement


@define(kw_only=True, slots=False, repr=False)
class ProfileCampaign(ResponseModel):
    """
    A campaign that an exported user received.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the campaign.
    """

    last_received: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last received it.
    """

    engaged: ProfileEngagement | None = field(default=None, metadata={"decode": ObjectDecoder("ProfileEngagement")})
    """
    What an exported user did with a campaign. Only what was done may appear.
    """

    converted: bool | None = None
    """
    Whether the user converted.
    """

    multiple_converted: ProfileConversions | None = field(
        default=None, metadata={"decode": ObjectDecoder("ProfileConversions")}
    )
    """
    Whether an exported user converted, by name of the conversion event.
    """

    api_campaign_id: str | None = None
    """
    API identifier of the campaign.
    """

    variation_name: str | None = None
    """
    Name of the variation received; multivariate campaigns only.
    """

    variation_api_id: str | None = None
    """
    API identifier of the variation received; multivariate campaigns only.
    """

    in_control: bool | None = None
    """
    Whether the user is in the control group; multivariate campaigns only.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .profile_conversions import ProfileConversions
    from .profile_engagement import ProfileEngagement


@define(kw_only=True, slots=False, repr=False)
class ProfileCampaign(ResponseModel):
    """
    A campaign received by an exported user.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the campaign.
    """

    last_received: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently received it.
    """

    engaged: ProfileEngagement | None = field(default=None, metadata={"decode": ObjectDecoder("ProfileEngagement")})
    """
    How an exported user engaged with a campaign. May contain only actions that took place.
    """

    converted: bool | None = None
    """
    Whether the user converted.
    """

    multiple_converted: ProfileConversions | None = field(
        default=None, metadata={"decode": ObjectDecoder("ProfileConversions")}
    )
    """
    Whether an exported user converted, keyed by the name of the conversion event.
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

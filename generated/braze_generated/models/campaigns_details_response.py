# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, Result, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .campaign_messages import CampaignMessages
    from .conversion_behavior import ConversionBehavior


@define(kw_only=True, slots=False, repr=False)
class CampaignsDetailsResponse(Result):
    """
    A campaign with its messages and conversion events.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success`, or what went wrong.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the campaign was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the campaign was last changed.
    """

    archived: bool | None = None
    """
    Whether the campaign is archived.
    """

    draft: bool | None = None
    """
    Whether the campaign is a draft.
    """

    enabled: bool | None = None
    """
    Whether the campaign is active.
    """

    has_post_launch_draft: bool | None = None
    """
    Whether the campaign, once launched, has a draft of further changes.
    """

    name: str | None = None
    """
    Name of the campaign.
    """

    description: str | None = None
    """
    Description of the campaign.
    """

    schedule_type: str | None = None
    """
    How the send is set off. Braze's page lists no values.
    """

    channels: list[str] | None = None
    """
    Channels that the campaign sends by, named as in `channel` of a message.
    """

    first_sent: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    Date and hour of the first send.
    """

    last_sent: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    Date and hour of the last send.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the campaign.
    """

    teams: list[str] | None = None
    """
    Names of the teams that the campaign belongs to.
    """

    messages: CampaignMessages | None = field(default=None, metadata={"decode": ObjectDecoder("CampaignMessages")})
    """
    The messages of a campaign, by the API identifier of the variation.
    """

    conversion_behaviors: list[ConversionBehavior] | None = field(
        default=None, metadata={"decode": ListDecoder("ConversionBehavior")}
    )
    """
    Conversion events in the order of the campaign. The first is counted as `conversions` in the
    statistics, the second as `conversions1`, and so on.
    """

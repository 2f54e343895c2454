# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder, decode_timestamp
from ..runtime.model import Result
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
    _required = (
        "message",
        "created_at",
        "updated_at",
        "archived",
        "draft",
        "enabled",
        "has_post_launch_draft",
        "name",
        "channels",
        "tags",
        "teams",
        "messages",
        "conversion_behaviors",
    )

    message: str
    """
    `success`, or an error message.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the campaign was created.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the campaign was last changed.
    """

    archived: bool
    """
    Whether the campaign is archived.
    """

    draft: bool
    """
    Whether the campaign is a draft.
    """

    enabled: bool
    """
    Whether the campaign is active.
    """

    has_post_launch_draft: bool
    """
    Whether a launched campaign has a draft with further changes.
    """

    name: str
    """
    Name of the campaign.
    """

    channels: list[str] = field(metadata={"absent": list})
    """
    Channels that the campaign uses, named as in `channel` of a message.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the campaign.
    """

    teams: list[str] = field(metadata={"absent": list})
    """
    Names of the teams to which the campaign belongs.
    """

    messages: CampaignMessages = field(metadata={"decode": ObjectDecoder("CampaignMessages")})
    """
    Messages of a campaign, keyed by the API identifier of the variation.
    """

    conversion_behaviors: list[ConversionBehavior] = field(
        metadata={"decode": ListDecoder("ConversionBehavior"), "absent": list}
    )
    """
    Conversion events, in the order defined in the campaign. The first is counted as `conversions` in
    the statistics, the second as `conversions1`, and so on.
    """

    description: str | None = None
    """
    Description of the campaign.
    """

    schedule_type: str | None = None
    """
    How the send is triggered. Braze's page lists no values.
    """

    first_sent: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    Date and hour of the first send.
    """

    last_sent: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    Date and hour of the most recent send.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, Timestamp, many, one, timestamp

if TYPE_CHECKING:
    from .campaign_messages import CampaignMessages
    from .conversion_behavior import ConversionBehavior


class CampaignsDetailsResponse(Result):
    """
    A campaign with its messages and conversion events.
    """

    __slots__ = ()
    _required = ["message"]

    def __init__(
        self,
        *,
        message: str,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        archived: bool | Omit = OMIT,
        draft: bool | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        has_post_launch_draft: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        schedule_type: str | Omit = OMIT,
        channels: Sequence[str] | Omit = OMIT,
        first_sent: datetime | str | Omit = OMIT,
        last_sent: datetime | str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        teams: Sequence[str] | Omit = OMIT,
        messages: CampaignMessages | Mapping[str, Any] | Omit = OMIT,
        conversion_behaviors: Sequence[ConversionBehavior | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "created_at": created_at,
                "updated_at": updated_at,
                "archived": archived,
                "draft": draft,
                "enabled": enabled,
                "has_post_launch_draft": has_post_launch_draft,
                "name": name,
                "description": description,
                "schedule_type": schedule_type,
                "channels": channels,
                "first_sent": first_sent,
                "last_sent": last_sent,
                "tags": tags,
                "teams": teams,
                "messages": messages,
                "conversion_behaviors": conversion_behaviors,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the campaign was created.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    When the campaign was last changed.
    """

    archived: Field[bool | None] = Field("archived")
    """
    Whether the campaign is archived.
    """

    draft: Field[bool | None] = Field("draft")
    """
    Whether the campaign is a draft.
    """

    enabled: Field[bool | None] = Field("enabled")
    """
    Whether the campaign is active.
    """

    has_post_launch_draft: Field[bool | None] = Field("has_post_launch_draft")
    """
    Whether the campaign, once launched, has a draft of further changes.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the campaign.
    """

    description: Field[str | None] = Field("description")
    """
    Description of the campaign.
    """

    schedule_type: Field[str | None] = Field("schedule_type")
    """
    How the send is set off. Braze's page lists no values.
    """

    channels: Field[list[str] | None] = Field("channels")
    """
    Channels that the campaign sends by, named as in `channel` of a message.
    """

    first_sent: Field[Timestamp | None] = Field("first_sent", timestamp)
    """
    Date and hour of the first send.
    """

    last_sent: Field[Timestamp | None] = Field("last_sent", timestamp)
    """
    Date and hour of the last send.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the campaign.
    """

    teams: Field[list[str] | None] = Field("teams")
    """
    Names of the teams that the campaign belongs to.
    """

    messages: Field[CampaignMessages | None] = Field("messages", one("CampaignMessages"))
    """
    The messages of a campaign, by the API identifier of the variation.
    """

    conversion_behaviors: Field[list[ConversionBehavior] | None] = Field(
        "conversion_behaviors", many("ConversionBehavior")
    )
    """
    Conversion events in the order of the campaign. The first is counted as `conversions` in the
    statistics, the second as `conversions1`, and so on.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, one

if TYPE_CHECKING:
    from .schedule import Schedule


class CampaignsTriggerScheduleUpdateRequest(Model):
    """
    The campaign, the schedule to change, and its new time.
    """

    __slots__ = ()
    _required = ["campaign_id", "schedule_id", "schedule"]

    def __init__(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: Schedule | Mapping[str, Any],
    ) -> None:
        self._fill(
            {
                "campaign_id": campaign_id,
                "schedule_id": schedule_id,
                "schedule": schedule,
            },
        )

    campaign_id: Field[str] = Field("campaign_id")
    """
    API identifier of the campaign.
    """

    schedule_id: Field[str] = Field("schedule_id")
    """
    Identifier of the schedule, as its creation returned it.
    """

    schedule: Field[Schedule] = Field("schedule", one("Schedule"))
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

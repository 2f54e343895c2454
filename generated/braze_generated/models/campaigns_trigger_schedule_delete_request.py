# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class CampaignsTriggerScheduleDeleteRequest(Model):
    """
    The campaign, and the schedule to cancel.
    """

    __slots__ = ()
    _required = ["campaign_id", "schedule_id"]

    def __init__(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> None:
        self._fill(
            {
                "campaign_id": campaign_id,
                "schedule_id": schedule_id,
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

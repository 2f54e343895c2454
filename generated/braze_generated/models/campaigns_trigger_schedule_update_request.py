# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel

if TYPE_CHECKING:
    from .schedule import Schedule


@define(kw_only=True, slots=False, repr=False)
class CampaignsTriggerScheduleUpdateRequest(RequestModel):
    """
    The campaign, the schedule to change, and its new time.
    """

    __slots__ = ()
    _required = ["campaign_id", "schedule_id", "schedule"]

    campaign_id: str
    """
    API identifier of the campaign.
    """

    schedule_id: str
    """
    Identifier of the schedule, as its creation returned it.
    """

    schedule: Schedule | Mapping[str, Any] = field(metadata={"decode": ObjectDecoder("Schedule")})
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

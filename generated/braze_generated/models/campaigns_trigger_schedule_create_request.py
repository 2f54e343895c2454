# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .campaign_recipient import CampaignRecipient
    from .connected_audience import ConnectedAudience
    from .schedule import Schedule
    from .trigger_properties import TriggerProperties


class CampaignsTriggerScheduleCreateRequest(Model):
    """
    The campaign, when to send it, and who gets it: `recipients`, or `broadcast: true` for everyone whom
    the campaign targets.
    """

    __slots__ = ()
    _required = ["campaign_id", "schedule"]
    _one_of = [(None, ("recipients", "broadcast"), 1, None)]

    def __init__(
        self,
        *,
        campaign_id: str,
        schedule: Schedule | Mapping[str, Any],
        send_id: str | Omit = OMIT,
        recipients: Sequence[CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "campaign_id": campaign_id,
                "schedule": schedule,
                "send_id": send_id,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "trigger_properties": trigger_properties,
            },
        )

    campaign_id: Field[str] = Field("campaign_id")
    """
    API identifier of the campaign.
    """

    schedule: Field[Schedule] = Field("schedule", one("Schedule"))
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Send identifier under which the statistics of this send are kept, made beforehand with
    `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
    """

    recipients: Field[list[CampaignRecipient] | None] = Field("recipients", many("CampaignRecipient"))
    """
    Users who get the message, at most 50. Needed unless `broadcast` is true.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Only users who meet these conditions get the message.
    """

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether the message goes to everyone whom the campaign targets. Left out, it is false. It must be
    true where `recipients` is left out. Take care: a `true` by mistake reaches the whole segment.
    """

    trigger_properties: Field[TriggerProperties | None] = Field("trigger_properties", one("TriggerProperties"))
    """
    Values for all users of the request.
    """

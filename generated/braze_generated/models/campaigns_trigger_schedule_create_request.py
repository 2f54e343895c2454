# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .campaign_recipient import CampaignRecipient
    from .connected_audience import ConnectedAudience
    from .schedule import Schedule
    from .trigger_properties import TriggerProperties


@define(kw_only=True, slots=False, repr=False)
class CampaignsTriggerScheduleCreateRequest(RequestModel):
    """
    The campaign, when to send it, and who gets it: `recipients`, or `broadcast: true` for everyone whom
    the campaign targets.
    """

    __slots__ = ()
    _required = ["campaign_id", "schedule"]
    _one_of = (OneOf(fields=("recipients", "broadcast"), at_least=1),)

    campaign_id: str
    """
    API identifier of the campaign.
    """

    schedule: Schedule | Mapping[str, Any] = field(metadata={"decode": ObjectDecoder("Schedule")})
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    send_id: str | Omit = OMIT
    """
    Send identifier under which the statistics of this send are kept, made beforehand with
    `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
    """

    recipients: Sequence[CampaignRecipient | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("CampaignRecipient")}
    )
    """
    Users who get the message, at most 50. Needed unless `broadcast` is true.
    """

    audience: ConnectedAudience | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ConnectedAudience")}
    )
    """
    Only users who meet these conditions get the message.
    """

    broadcast: bool | Omit = OMIT
    """
    Whether the message goes to everyone whom the campaign targets. Left out, it is false. It must be
    true where `recipients` is left out. Take care: a `true` by mistake reaches the whole segment.
    """

    trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TriggerProperties")}
    )
    """
    Values for all users of the request.
    """

# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .campaign_recipient import CampaignRecipient
    from .connected_audience import ConnectedAudience
    from .trigger_attachment import TriggerAttachment
    from .trigger_properties import TriggerProperties


class CampaignsTriggerSendRequest(Model):
    """
    The campaign, and who gets it: `recipients`, or `broadcast: true` for everyone whom the campaign
    targets.
    """

    __slots__ = ()
    _required = ["campaign_id"]
    _one_of = [(None, ("recipients", "broadcast"), 1, None)]

    def __init__(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
        trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        attachments: Sequence[TriggerAttachment | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "campaign_id": campaign_id,
                "send_id": send_id,
                "trigger_properties": trigger_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
                "attachments": attachments,
            },
        )

    campaign_id: Field[str] = Field("campaign_id")
    """
    API identifier of the campaign.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Send identifier under which the statistics of this send are kept, made beforehand with
    `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
    """

    trigger_properties: Field[TriggerProperties | None] = Field("trigger_properties", one("TriggerProperties"))
    """
    Values for all users of the request.
    """

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether the message goes to everyone whom the campaign targets. Left out, it is false. It must be
    true where `recipients` is left out, and `recipients` may not be given with it. Take care: a `true`
    by mistake reaches the whole segment.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Only users who meet these conditions get the message.
    """

    recipients: Field[list[CampaignRecipient] | None] = Field("recipients", many("CampaignRecipient"))
    """
    Users who get the message, at most 50. Needed unless `broadcast` is true. Several entries that lead
    to the same address get one message; of several with the same external id, the trigger properties of
    the last one count.
    """

    attachments: Field[list[TriggerAttachment] | None] = Field("attachments", many("TriggerAttachment"))
    """
    Files to attach to an e-mail, each up to 2 MB. Not allowed where `broadcast` is true.
    """

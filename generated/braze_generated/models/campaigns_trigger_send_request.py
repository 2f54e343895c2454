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
    from .trigger_attachment import TriggerAttachment
    from .trigger_properties import TriggerProperties


@define(kw_only=True, slots=False, repr=False)
class CampaignsTriggerSendRequest(RequestModel):
    """
    The campaign, and who gets it: `recipients`, or `broadcast: true` for everyone whom the campaign
    targets.
    """

    __slots__ = ()
    _required = ["campaign_id"]
    _one_of = (OneOf(fields=("recipients", "broadcast"), at_least=1),)

    campaign_id: str
    """
    API identifier of the campaign.
    """

    send_id: str | Omit = OMIT
    """
    Send identifier under which the statistics of this send are kept, made beforehand with
    `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
    """

    trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TriggerProperties")}
    )
    """
    Values for all users of the request.
    """

    broadcast: bool | Omit = OMIT
    """
    Whether the message goes to everyone whom the campaign targets. Left out, it is false. It must be
    true where `recipients` is left out, and `recipients` may not be given with it. Take care: a `true`
    by mistake reaches the whole segment.
    """

    audience: ConnectedAudience | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ConnectedAudience")}
    )
    """
    Only users who meet these conditions get the message.
    """

    recipients: Sequence[CampaignRecipient | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("CampaignRecipient")}
    )
    """
    Users who get the message, at most 50. Needed unless `broadcast` is true. Several entries that lead
    to the same address get one message; of several with the same external id, the trigger properties of
    the last one count.
    """

    attachments: Sequence[TriggerAttachment | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("TriggerAttachment")}
    )
    """
    Files to attach to an e-mail, each up to 2 MB. Not allowed where `broadcast` is true.
    """
